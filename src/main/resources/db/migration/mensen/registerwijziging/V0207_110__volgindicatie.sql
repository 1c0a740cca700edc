create table registerwijziging.volgindicatie (
    gemeente text not null,
    inwoner  uuid not null,
    status   text not null,
    op       date not null,
    primary key (gemeente, inwoner),
    constraint check$volgindicatie_status check (status in ('GEVOLGD', 'ONBEKEND'))
);
comment on table registerwijziging.volgindicatie is
    'Of whom the register tells us what changes, because they are in a file that is open; or whom it did not know';
call database.protect_by_gemeente('registerwijziging.volgindicatie');
call database.protect_by_doel('registerwijziging.volgindicatie', 'REGISTER');
call database.points_at_person('registerwijziging.volgindicatie', 'inwoner', gelijk => array['gemeente']);
call database.is_kept('registerwijziging.volgindicatie', 'persoonslijst', volgt => '{inwoner}');
