create schema gezin;

-- Reference numbers come from a sequence: no two people ever wait for each other to get one.
create sequence gezin.kenmerk_nummer;

create table gezin.gezin (
    gemeente     text not null,
    id           uuid not null,
    kenmerk      text not null,
    naam         text not null,
    status       text not null,
    team         uuid,
    geopend_op   date not null,
    gesloten_op  date,
    afsluitreden text,
    primary key (gemeente, id),
    constraint uniq$gezin_kenmerk unique (gemeente, kenmerk),
    constraint check$gezin_status check (status in ('VOORGESTELD', 'ACTIEF', 'GESLOTEN')),
    constraint check$gezin_team check (status = 'VOORGESTELD' or team is not null),
    constraint check$gezin_gesloten check ((status = 'GESLOTEN') = (gesloten_op is not null)),
    constraint check$gezin_afsluitreden check ((gesloten_op is not null) = (afsluitreden is not null)
        and afsluitreden in ('DOELEN_BEREIKT', 'OP_VERZOEK', 'VERHUISD', 'OVERLEDEN', 'GEEN_HULP_NODIG'))
);
comment on table gezin.gezin is 'The header of a file: its name, state and team; seen by all who may search';
create index idx$gezin_naam on gezin.gezin (gemeente, naam, id);
create index idx$gezin_team on gezin.gezin (gemeente, team, status);
call database.protect_by_gemeente('gezin.gezin');

create table gezin.lid (
    gemeente text      not null,
    gezin    uuid      not null,
    inwoner  uuid      not null,
    rol      text      not null,
    periode  daterange not null,
    volgorde bigint generated always as identity,
    primary key (gemeente, gezin, inwoner, periode),
    constraint fk$lid_gezin foreign key (gemeente, gezin) references gezin.gezin (gemeente, id),
    constraint exclude$lid_periode exclude using gist
        (inwoner with =, gezin with =, gemeente with =, periode with &&),
    constraint check$lid_rol check (rol in ('OUDER', 'PARTNER', 'KIND', 'GROOTOUDER', 'VOLWASSENE')),
    constraint check$lid_periode check (not isempty(periode))
);
comment on table gezin.lid is 'Who is a member of a gezin, in which role and when; a person can be in two';
create index idx$lid_inwoner on gezin.lid (gemeente, inwoner);
call database.protect_by_gemeente('gezin.lid');

create table gezin.woorden (
    gemeente text not null,
    id       uuid not null,
    gezin    uuid not null,
    tekst    text not null,
    datum    date not null,
    door     uuid not null,
    primary key (gemeente, id),
    constraint fk$woorden_gezin foreign key (gemeente, gezin) references gezin.gezin (gemeente, id),
    constraint check$woorden_tekst check (tekst <> '' and length(tekst) <= 4000)
);
comment on table gezin.woorden is 'append-only: what the family wants, in their own words';
create index idx$woorden_gezin on gezin.woorden (gemeente, gezin, datum desc);
call database.protect_by_gezin('gezin.woorden', 'gezin');
