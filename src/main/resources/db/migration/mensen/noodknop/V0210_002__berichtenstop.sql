create table noodknop.berichtenstop (
    gemeente    text not null,
    id          uuid not null,
    inwoner     uuid not null,
    reden       text not null,
    sinds       timestamptz not null,
    door        uuid not null,
    tot         timestamptz,
    einde_door  uuid,
    einde_reden text,
    primary key (gemeente, id),
    constraint check$berichtenstop_reden check (length(reden) between 1 and 1000),
    constraint check$berichtenstop_einde check (num_nulls(tot, einde_door, einde_reden) in (0, 3))
);
comment on table noodknop.berichtenstop is
    'Of whom nothing is sent out without a call first, because it could bring them in danger (iWmo/iJw OP003)';
create index idx$berichtenstop_loopt on noodknop.berichtenstop (gemeente, inwoner) where tot is null;
call database.protect_by_gemeente('noodknop.berichtenstop');
call database.points_at_person('noodknop.berichtenstop', 'inwoner');
call database.is_kept('noodknop.berichtenstop', 'persoonslijst', volgt => '{inwoner}');
