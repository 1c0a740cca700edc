alter table privacyverzoek.oordeel add column dag date;
comment on column privacyverzoek.oordeel.dag is
    'When the piece is from, so that the letter can name it after it was destroyed';
