create schema noodknop;

create table noodknop.noodtoegang (
    gemeente    text not null,
    id          uuid not null,
    gezin       uuid not null,
    medewerker  uuid not null,
    soort       text not null,
    reden       text not null,
    begin       timestamptz not null,
    tot         timestamptz not null,
    nagekeken   timestamptz,
    door        uuid,
    oordeel     text,
    toelichting text,
    primary key (gemeente, id),
    constraint check$noodtoegang_soort check (soort in ('NOOD', 'INZAGE')),
    constraint check$noodtoegang_reden check (length(reden) between 10 and 1000),
    constraint check$noodtoegang_tot check (tot > begin),
    constraint check$noodtoegang_oordeel check (oordeel in ('TERECHT', 'ONTERECHT')),
    constraint check$noodtoegang_nagekeken check (
        num_nulls(nagekeken, door, oordeel) in (0, 3) and (oordeel is null or toelichting is not null))
);
comment on table noodknop.noodtoegang is
    'Who opened a file that was closed for them, why, until when, and what the privacy officer thought of it';
create index idx$noodtoegang_gezin on noodknop.noodtoegang (gemeente, gezin, tot);
create index idx$noodtoegang_medewerker on noodknop.noodtoegang (gemeente, medewerker, begin);
create index idx$noodtoegang_begin on noodknop.noodtoegang (gemeente, begin desc, id desc);
call database.protect_by_gemeente('noodknop.noodtoegang');
call database.hide_own_file('noodknop.noodtoegang', 'gezin');
call database.is_kept('noodknop.noodtoegang', 'gezinsdossier', volgt => '{gezin}');
