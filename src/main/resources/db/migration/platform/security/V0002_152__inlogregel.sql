-- Who logged in, or tried to (AVG art. 32; OWASP ASVS 5.0, 16.3.1). What somebody typed is never kept: it may be a
-- password or a BSN in the wrong field.
create table security.inlogregel (
  gemeente text not null,
  id uuid not null default uuidv7(),
  moment timestamptz not null,
  gebeurtenis text not null,
  weg text,
  reden text,
  medewerker uuid,
  inwoner uuid,
  kenmerk text,
  adres text not null,
  constraint pk$inlogregel primary key (gemeente, id),
  constraint check$inlogregel_gebeurtenis check (gebeurtenis in
    ('INGELOGD', 'HALVERWEGE', 'GEWEIGERD', 'UITGELOGD', 'FACTOR_INGESTELD', 'FACTOR_VERWIJDERD', 'FACTOR_HERSTELD',
     'HERSTELCODES_GEMAAKT', 'WACHTWOORD_GEWIJZIGD')),
  constraint check$inlogregel_weg check (weg in ('WACHTWOORD', 'CODE', 'PASSKEY', 'INLOGDIENST', 'BEHEER')),
  constraint check$inlogregel_reden check ((gebeurtenis = 'GEWEIGERD') = (reden is not null)),
  constraint check$inlogregel_wie check (num_nonnulls(medewerker, inwoner, kenmerk) <= 1),
  constraint check$inlogregel_niemand check ((gemeente = '0000') = (num_nonnulls(medewerker, inwoner) = 0)),
  constraint check$inlogregel_kenmerk check (kenmerk ~ '^[0-9a-f]{16}$')
);
comment on table security.inlogregel is 'append-only: each log-in, refused log-in and change of what somebody logs in with';
comment on column security.inlogregel.gemeente is 'Of the account; 0000 when what was typed is no account of any municipality';
comment on column security.inlogregel.kenmerk is 'The begin of a keyed hash of what was typed, when that is no account';
comment on column security.inlogregel.adres is 'The network from which it came, without the last part of the address';
create index idx$inlogregel_moment on security.inlogregel (gemeente, moment desc, id desc);
create index idx$inlogregel_medewerker on security.inlogregel (gemeente, medewerker, moment desc);
create index idx$inlogregel_inwoner on security.inlogregel (gemeente, inwoner) where inwoner is not null;

alter table security.inlogregel enable row level security;
alter table security.inlogregel force row level security;
-- For the own account only the own lines; a name that nobody has may have been typed for any municipality.
create policy policy$gemeente on security.inlogregel
  using (gemeente in (current_setting('app.gemeente', true), '0000')
    and (current_setting('app.doel', true) is distinct from 'eigen-account'
      or medewerker = nullif(current_setting('app.actor', true), '')::uuid))
  with check (gemeente in (current_setting('app.gemeente', true), '0000'));
call database.protect_by_doel('security.inlogregel', 'INLOG', afgeleid => true);
call database.expires('security.inlogregel', 'inlogregel', 't.moment');
call database.points_at_person('security.inlogregel', 'inwoner', 'BLIJFT');
