create schema partner;

create table partner.partner (
  gemeente text not null,
  id uuid not null,
  naam text not null,
  soort text not null,
  email text,
  telefoon text,
  adres text,
  bereikbaar text,
  website text,
  openbaar boolean not null default false,
  actief boolean not null default true,
  constraint pk$partner primary key (gemeente, id),
  constraint uniq$partner_naam unique (gemeente, naam),
  constraint check$partner_soort check (soort in ('TOEGANGSPUNT', 'CLIENTONDERSTEUNING', 'SCHOOL', 'LEERPLICHT',
    'HUISARTS', 'POLITIE', 'WONINGCORPORATIE', 'ENERGIELEVERANCIER', 'ZORG', 'WELZIJN', 'OVERIG')),
  constraint check$partner_openbaar check (not openbaar or telefoon is not null or adres is not null)
);
comment on table partner.partner is 'An organisation around families; public ones are shown to everybody as a place to go to';
call database.protect_by_gemeente('partner.partner');

create table partner.contactpersoon (
  gemeente text not null,
  id uuid not null,
  partner uuid not null,
  naam text not null,
  functie text,
  email text,
  telefoon text,
  constraint pk$contactpersoon primary key (gemeente, id),
  constraint fk$contactpersoon_partner foreign key (gemeente, partner) references partner.partner,
  constraint check$contactpersoon_bereikbaar check (num_nonnulls(email, telefoon) > 0)
);
comment on table partner.contactpersoon is 'Whom to call at a partner';
create index idx$contactpersoon_partner on partner.contactpersoon (gemeente, partner);
call database.protect_by_gemeente('partner.contactpersoon');

create table partner.token (
  gemeente text not null,
  id uuid not null,
  partner uuid not null,
  hash bytea not null,
  omschrijving text not null,
  rechten text[] not null,
  per_minuut int not null,
  uitgegeven timestamptz not null,
  verloopt date not null,
  ingetrokken timestamptz,
  constraint pk$token primary key (gemeente, id),
  constraint uniq$token_hash unique (gemeente, hash),
  constraint fk$token_partner foreign key (gemeente, partner) references partner.partner,
  constraint check$token_hash check (octet_length(hash) = 32),
  constraint check$token_per_minuut check (per_minuut > 0)
);
comment on table partner.token is 'With what the system of a partner logs in; the token itself is shown once and not kept';
create index idx$token_partner on partner.token (gemeente, partner);
call database.protect_by_gemeente('partner.token');
