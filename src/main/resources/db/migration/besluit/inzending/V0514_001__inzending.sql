create schema inzending;

create table inzending.inzending (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  voor uuid not null,
  soort text not null,
  aanvraag uuid,
  tekst text not null,
  ontvangen timestamptz not null,
  afloop text,
  toelichting text,
  door uuid,
  op date,
  constraint pk$inzending primary key (gemeente, id),
  constraint check$inzending_soort check (soort in
    ('AANVRAAG', 'AANVULLING', 'INTREKKING', 'BEZWAAR', 'INGEBREKESTELLING', 'ANDERS')),
  constraint check$inzending_aanvraag check (aanvraag is not null or soort in ('AANVRAAG', 'ANDERS')),
  constraint check$inzending_tekst check (length(tekst) between 1 and 4000 and length(toelichting) <= 4000),
  constraint check$inzending_afloop check (afloop in ('OPGENOMEN', 'BEANTWOORD', 'DOORGESTUURD')),
  constraint check$inzending_afhandeling check (num_nulls(afloop, toelichting, door, op) in (0, 4))
);
comment on table inzending.inzending is
  'What a resident sent electronically in a procedure, and what we did with it (Awb art. 2:13, 2:17, 2:3)';
comment on column inzending.inzending.inwoner is 'Who sent it';
comment on column inzending.inzending.voor is 'For whom: the sender, or an own child';
comment on column inzending.inzending.aanvraag is 'The application it is about, or that it became';
comment on column inzending.inzending.ontvangen is 'When it came: what counts for every term';
comment on column inzending.inzending.toelichting is 'The answer, or to whom it was sent on';
create index idx$inzending_gezin on inzending.inzending (gemeente, gezin);
create index idx$inzending_inwoner on inzending.inzending (gemeente, inwoner);
create index idx$inzending_voor on inzending.inzending (gemeente, voor);
create index idx$inzending_aanvraag on inzending.inzending (gemeente, aanvraag);
call database.protect_by_gezin('inzending.inzending', 'gezin');
call database.protect_by_doel('inzending.inzending', 'AANVRAAG');
-- A resident sees and sends in their own name only: what a partner writes is not for the other one.
create policy policy$afzender on inzending.inzending as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or inwoner = nullif(current_setting('app.actor', true), '')::uuid);
call database.points_at_person('inzending.inzending', 'inwoner');
call database.points_at_person('inzending.inzending', 'voor');
call database.is_kept('inzending.inzending', 'gezinsdossier', volgt => '{aanvraag, gezin}',
  dag => '(t.ontvangen at time zone ''Europe/Amsterdam'')::date', open => 't.afloop is null');
