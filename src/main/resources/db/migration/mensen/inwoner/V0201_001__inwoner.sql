create schema inwoner;

-- The eleven-test: weights 9 to 2 and -1 (Wet algemene bepalingen burgerservicenummer).
create function inwoner.is_bsn(nummer text) returns boolean
    language sql immutable strict parallel safe
    return nummer ~ '^[0-9]{9}$'
        and nummer <> '000000000'
        and (9 * substr(nummer, 1, 1)::int + 8 * substr(nummer, 2, 1)::int + 7 * substr(nummer, 3, 1)::int
           + 6 * substr(nummer, 4, 1)::int + 5 * substr(nummer, 5, 1)::int + 4 * substr(nummer, 6, 1)::int
           + 3 * substr(nummer, 7, 1)::int + 2 * substr(nummer, 8, 1)::int - substr(nummer, 9, 1)::int) % 11 = 0;

create table inwoner.inwoner (
    gemeente            text        not null,
    id                  uuid        not null,
    bsn                 text,
    anummer             text,
    voornamen           text        not null,
    roepnaam            text        not null default '',
    voorvoegsel         text        not null default '',
    geslachtsnaam       text        not null,
    geboortedatum       date,
    geboorteprecisie    text,
    geboorteplaats      text        not null default '',
    geslacht            text        not null default 'ONBEKEND',
    overlijdensdatum    date,
    geheim              boolean     not null default false,
    inschrijving        text,
    herkomst            text        not null default 'MEDEWERKER',
    telefoon            text,
    email               text,
    voorkeurskanaal     text,
    taal                text        not null default 'nl',
    tolk                boolean     not null default false,
    veilig_contact      text,
    gewijzigd_op        timestamptz not null default now(),
    primary key (gemeente, id),
    constraint uniq$inwoner_bsn unique (gemeente, bsn),
    constraint uniq$inwoner_anummer unique (gemeente, anummer),
    constraint check$inwoner_bsn check (bsn is null or inwoner.is_bsn(bsn)),
    constraint check$inwoner_naam check (geslachtsnaam <> '' or voornamen <> ''),
    constraint check$inwoner_geboorte check ((geboortedatum is null) = (geboorteprecisie is null)),
    constraint check$inwoner_geboorteprecisie check (geboorteprecisie in ('DAG', 'MAAND', 'JAAR')),
    constraint check$inwoner_geslacht check (geslacht in ('MAN', 'VROUW', 'ONBEKEND')),
    constraint check$inwoner_overlijden check (overlijdensdatum >= geboortedatum),
    constraint check$inwoner_inschrijving check (inschrijving ~ '^[0-9]{4}$'),
    constraint check$inwoner_herkomst check (herkomst in ('MEDEWERKER', 'BRP', 'VOORBEELD')),
    constraint check$inwoner_voorkeurskanaal
        check (voorkeurskanaal in ('TELEFOON', 'EMAIL', 'BRIEF', 'PORTAAL', 'GESPREK'))
);
comment on table inwoner.inwoner is 'A person in the file of a municipality, with or without a BSN';
call database.protect_by_gemeente('inwoner.inwoner');

create table inwoner.verblijf (
    gemeente     text      not null,
    id           uuid      not null,
    inwoner      uuid      not null,
    periode      daterange not null,
    soort        text      not null,
    straat       text      not null,
    huisnummer   text      not null default '',
    postcode     text,
    plaats       text      not null default '',
    adressleutel text      not null,
    primary key (gemeente, id),
    constraint fk$verblijf_inwoner foreign key (gemeente, inwoner) references inwoner.inwoner (gemeente, id),
    constraint exclude$verblijf_periode exclude using gist (inwoner with =, gemeente with =, periode with &&),
    constraint check$verblijf_soort check (soort in ('WOONADRES', 'BRIEFADRES', 'BUITENLAND', 'ONBEKEND')),
    constraint check$verblijf_periode check (not isempty(periode))
);
comment on table inwoner.verblijf is 'Where a person lived from when until when; stays of one person never overlap';
create index idx$verblijf_inwoner on inwoner.verblijf (gemeente, inwoner);
create index idx$verblijf_adressleutel on inwoner.verblijf (gemeente, adressleutel);
call database.protect_by_gemeente('inwoner.verblijf');

create table inwoner.relatie (
    gemeente          text not null,
    id                uuid not null,
    inwoner           uuid not null,
    soort             text not null,
    rang              smallint not null default 1,
    ander             uuid,
    ander_bsn         text,
    ander_naam        text not null default '',
    ander_geboren     date,
    ander_geboorteprecisie text,
    periode           daterange,
    primary key (gemeente, id),
    constraint fk$relatie_inwoner foreign key (gemeente, inwoner) references inwoner.inwoner (gemeente, id),
    constraint fk$relatie_ander foreign key (gemeente, ander) references inwoner.inwoner (gemeente, id),
    constraint check$relatie_soort check (soort in ('PARTNER', 'OUDER', 'KIND')),
    constraint check$relatie_rang check (rang between 1 and 2),
    constraint check$relatie_zelf check (ander is distinct from inwoner),
    constraint check$relatie_geboorte check ((ander_geboren is null) = (ander_geboorteprecisie is null))
);
comment on table inwoner.relatie is 'Partner, parent or child of a person, also when the other is not in the file';
create index idx$relatie_inwoner on inwoner.relatie (gemeente, inwoner);
create index idx$relatie_ander on inwoner.relatie (gemeente, ander);
create index idx$relatie_ander_bsn on inwoner.relatie (gemeente, ander_bsn) where ander is null;
call database.protect_by_gemeente('inwoner.relatie');

create table inwoner.gezag (
    gemeente text      not null,
    id       uuid      not null,
    kind     uuid      not null,
    code     text      not null,
    periode  daterange not null,
    primary key (gemeente, id),
    constraint fk$gezag_kind foreign key (gemeente, kind) references inwoner.inwoner (gemeente, id),
    constraint exclude$gezag_periode exclude using gist (kind with =, gemeente with =, periode with &&),
    constraint check$gezag_code check (code in ('1', '2', '12', 'D', '1D', '2D', '3D'))
);
comment on table inwoner.gezag is 'Who has authority over a minor (BRP table 61), over time';
call database.protect_by_gemeente('inwoner.gezag');

create table inwoner.netwerklid (
    gemeente    text not null,
    id          uuid not null,
    inwoner     uuid not null,
    naam        text not null,
    rol         text not null,
    nabijheid   text not null,
    telefoon    text,
    toelichting text not null default '',
    primary key (gemeente, id),
    constraint fk$netwerklid_inwoner foreign key (gemeente, inwoner) references inwoner.inwoner (gemeente, id),
    constraint check$netwerklid_nabijheid check (nabijheid in ('DICHTBIJ', 'BEKEND', 'VERDER_WEG'))
);
comment on table inwoner.netwerklid is 'The people around a person who are not in the file: the network map';
create index idx$netwerklid_inwoner on inwoner.netwerklid (gemeente, inwoner);
call database.protect_by_gemeente('inwoner.netwerklid');

-- Words by which a person is found, normalised by the application (see Zoekwoorden). One word a row under a
-- plain b-tree, because row level security keeps text patterns (trigrams) from using their index.
create table inwoner.zoekwoord (
    gemeente text not null,
    woord    text collate "C" not null,
    inwoner  uuid not null,
    primary key (gemeente, woord, inwoner)
);
comment on table inwoner.zoekwoord is 'Search words of a person: names, birth date, address, telephone, BSN';
create index idx$zoekwoord_inwoner on inwoner.zoekwoord (gemeente, inwoner);
call database.protect_by_gemeente('inwoner.zoekwoord');

create view inwoner.v_bewoning with (security_invoker = true) as
select v.gemeente, v.inwoner, v.adressleutel, v.periode, v.soort, i.geboortedatum, i.overlijdensdatum
  from inwoner.verblijf v
  join inwoner.inwoner i on (i.gemeente, i.id) = (v.gemeente, v.inwoner);
comment on view inwoner.v_bewoning is 'Who was registered at which address when';

create view inwoner.v_verwantschap with (security_invoker = true) as
select gemeente, inwoner, ander, soort, periode from inwoner.relatie where ander is not null
union all
select gemeente, ander, inwoner,
       case soort when 'OUDER' then 'KIND' when 'KIND' then 'OUDER' else soort end, periode
  from inwoner.relatie where ander is not null;
comment on view inwoner.v_verwantschap is 'Relations between persons in the file, in both directions';
