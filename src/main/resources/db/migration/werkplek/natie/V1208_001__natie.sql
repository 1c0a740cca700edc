create schema natie;

create table natie.opzet (
    id       int         not null default 1,
    zaad     bigint      not null,
    inwoners bigint      not null,
    dag      date        not null,
    begonnen timestamptz not null default now(),
    gekopieerd timestamptz,
    klaar    timestamptz,
    primary key (id),
    constraint check$opzet_een check (id = 1)
);
comment on table natie.opzet is 'With which seed the nation of a benchmark was made and how far it is';

-- Written in the transaction of the rows themselves: a part is there once, or not at all.
create table natie.stuk (
    nummer   int              not null,
    personen int              not null,
    rijen    bigint           not null,
    bytes    bigint           not null,
    seconden double precision not null,
    primary key (nummer)
);
comment on table natie.stuk is 'Which parts of the nation are stored, with their rows and how long it took';

-- Taken down before the copying and put back after it; written in the transaction that takes it down.
create table natie.bouwsteen (
    volgorde int  not null,
    tabel    text not null,
    naam     text not null,
    soort    text not null,
    opbouw   text not null,
    staat    boolean not null default false,
    primary key (tabel, naam),
    constraint check$bouwsteen_soort check (soort in ('INDEX', 'SLEUTEL', 'VERWIJZING'))
);
comment on table natie.bouwsteen is 'Keys and indexes that wait until the nation is stored, with what builds them';
