create schema tijdlijn;

create table tijdlijn.regel (
  gemeente text not null,
  id uuid not null,
  gezin uuid,
  moment timestamptz not null,
  soort text not null,
  onderwerp_id uuid not null,
  tekst text not null,
  argumenten text[] not null default '{}',
  betrokkenen uuid[] not null default '{}',
  actor uuid not null,
  actor_naam text not null,
  voor_gezin boolean not null default false,
  constraint pk$regel primary key (gemeente, id)
);

comment on table tijdlijn.regel is 'append-only: every fact as a sentence, with the file and the persons it is about';

create index idx$regel_gezin on tijdlijn.regel (gemeente, gezin, moment desc, id desc)
  where gezin is not null;
create index idx$regel_onderwerp on tijdlijn.regel (gemeente, onderwerp_id)
  where gezin is null;

call database.protect_by_gezin('tijdlijn.regel', 'gezin');

-- A fact without a file names no content; it is copied into the file that takes it up.
create policy policy$zonder_gezin on tijdlijn.regel for select
  using (gemeente = current_setting('app.gemeente', true) and gezin is null);

-- Who causes a fact need not be able to read the file, such as the intake that joins a melding to it.
create policy policy$schrijven on tijdlijn.regel for insert
  with check (gemeente = current_setting('app.gemeente', true));

create table tijdlijn.notitie (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  soort text not null,
  datum date not null,
  tekst text not null,
  betrokkenen uuid[] not null default '{}',
  auteur uuid not null,
  auteur_naam text not null,
  geschreven_op timestamptz not null,
  constraint pk$notitie primary key (gemeente, id),
  constraint check$notitie_soort check (soort in ('TELEFOON', 'HUISBEZOEK', 'GESPREK', 'MAIL')),
  constraint check$notitie_tekst check (tekst <> '' and length(tekst) <= 10000)
);

comment on table tijdlijn.notitie is 'append-only: what was said and seen at a call, a visit, a talk or in a mail';

create index idx$notitie_gezin on tijdlijn.notitie (gemeente, gezin, geschreven_op desc);

call database.protect_by_gezin('tijdlijn.notitie', 'gezin');
