create table noodknop.afscherming (
    gemeente    text not null,
    id          uuid not null,
    inwoner     uuid not null,
    soort       text not null,
    reden       text not null,
    sinds       timestamptz not null,
    door        uuid not null,
    tot         timestamptz,
    einde_door  uuid,
    primary key (gemeente, id),
    constraint check$afscherming_soort check (soort in ('COLLEGA', 'BEKEND')),
    constraint check$afscherming_reden check (length(reden) between 1 and 1000),
    constraint check$afscherming_einde check (num_nulls(tot, einde_door) in (0, 2))
);
comment on table noodknop.afscherming is
    'Of whom the files are closed for the team: colleagues and people whom everybody knows';
create index idx$afscherming_loopt on noodknop.afscherming (gemeente, inwoner) where tot is null;
call database.protect_by_gemeente('noodknop.afscherming');
call database.points_at_person('noodknop.afscherming', 'inwoner');
call database.is_kept('noodknop.afscherming', 'persoonslijst', volgt => '{inwoner}');
