create schema ingebrekestelling;

create table ingebrekestelling.ingebrekestelling (
  gemeente text not null,
  id uuid not null,
  aanvraag uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  ontvangen date not null,
  eerste_dag date,
  besloten_op date,
  dagen integer,
  bedrag bigint,
  grond text,
  vastgesteld_op date,
  bezwaar_tot date,
  constraint pk$ingebrekestelling primary key (gemeente, id),
  constraint check$ingebrekestelling_eerste_dag check (eerste_dag > ontvangen),
  constraint check$ingebrekestelling_dagen check (dagen between 0 and 42),
  constraint check$ingebrekestelling_grond check (grond in
    ('ONREDELIJK_LAAT', 'GEEN_BELANGHEBBENDE', 'KENNELIJK_NIET_ONTVANKELIJK', 'KENNELIJK_ONGEGROND')),
  constraint check$ingebrekestelling_vastgesteld check
    ((vastgesteld_op is null) = (dagen is null) and (vastgesteld_op is null) = (bedrag is null)
     and (vastgesteld_op is null) = (bezwaar_tot is null))
);
comment on table ingebrekestelling.ingebrekestelling is
  'A notice that we are late with a decision, from when a sum is due and how much it became (Awb art. 4:17)';
comment on column ingebrekestelling.ingebrekestelling.bedrag is 'In eurocent';
create index idx$ingebrekestelling_aanvraag on ingebrekestelling.ingebrekestelling (gemeente, aanvraag);
create index idx$ingebrekestelling_gezin on ingebrekestelling.ingebrekestelling (gemeente, gezin);
create index idx$ingebrekestelling_inwoner on ingebrekestelling.ingebrekestelling (gemeente, inwoner);
call database.protect_by_gezin('ingebrekestelling.ingebrekestelling', 'gezin');
call database.protect_by_doel('ingebrekestelling.ingebrekestelling', 'AANVRAAG');
call database.points_at_person('ingebrekestelling.ingebrekestelling', 'inwoner');
call database.is_kept('ingebrekestelling.ingebrekestelling', 'gezinsdossier', volgt => '{aanvraag, gezin}',
  dag => 't.ontvangen', open => 't.eerste_dag is not null and t.vastgesteld_op is null');
