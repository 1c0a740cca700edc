create table jobs.taak (
    gemeente text not null,
    id uuid not null,
    soort text not null,
    omschrijving_sleutel text not null,
    omschrijving_argumenten text[] not null,
    invoer text not null,
    status text not null,
    gedaan bigint not null default 0,
    totaal bigint,
    geweigerd bigint not null default 0,
    uitkomst_sleutel text,
    uitkomst_argumenten text[],
    door uuid not null,
    begonnen timestamptz not null,
    bijgewerkt timestamptz not null,
    klaar timestamptz,
    constraint pk$taak primary key (gemeente, id),
    constraint check$taak_gemeente check (gemeente ~ '^[0-9]{4}$'),
    constraint check$taak_status check (status in ('WACHT', 'BEZIG', 'KLAAR', 'MISLUKT')),
    constraint check$taak_aantallen check (gedaan >= 0 and geweigerd >= 0 and totaal >= 0),
    constraint check$taak_klaar check ((status in ('KLAAR', 'MISLUKT')) = (klaar is not null))
);
create index idx$taak_begonnen on jobs.taak (gemeente, begonnen desc);
comment on table jobs.taak is 'Long work with how far it is; it goes on where it was after a crash';
call database.protect_by_gemeente('jobs.taak');
