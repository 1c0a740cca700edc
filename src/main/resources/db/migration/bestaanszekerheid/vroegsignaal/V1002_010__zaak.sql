-- All signals of one front door in one month are one case.
create table vroegsignaal.zaak (
    gemeente       text    not null,
    id             uuid    not null,
    adressleutel   text    not null,
    maand          date    not null,
    gematcht_op    date    not null,
    naam           text    not null,
    straat         text    not null,
    huisnummer     text    not null,
    postcode       text    not null,
    plaats         text    not null,
    telefoon       text    not null,
    email          text    not null,
    verhuisd       boolean not null default false,
    signalen       integer not null default 0,
    centen         bigint  not null default 0,
    huurmaanden    integer not null default 0,
    crisis         boolean not null default false,
    opeenvolgend   boolean not null default false,
    bekend         boolean not null default false,
    hulpverlener   text    not null default '',
    einde_levering date,
    laatste        date    not null,
    prioriteit     text    not null default 'LICHT',
    eerst          text    not null default 'BRIEF',
    daarna         text    not null default 'SMS',
    reden          text    not null default '',
    uiterlijk      date    not null,
    opgepakt_op    date,
    hulp_op        date,
    regeling       boolean not null default false,
    resultaat      text,
    gesloten_op    date,
    constraint pk$zaak primary key (gemeente, id),
    constraint uniq$zaak_adres unique (gemeente, adressleutel, maand),
    constraint check$zaak_maand check (extract(day from maand) = 1),
    constraint check$zaak_prioriteit
        check (prioriteit in ('CRISIS', 'BEKEND', 'MEERVOUDIG', 'ZWAAR', 'LICHT')),
    constraint check$zaak_gesloten check ((resultaat is null) = (gesloten_op is null)),
    constraint check$zaak_resultaat check (resultaat in (
        'HERHAALD', 'ONTERECHT', 'OVERLEDEN', 'GEEN_INWONER', 'ANDERE_REDEN', 'BEKEND', 'ANDER_TRAJECT',
        'GEEN_CONTACT', 'GEEN_REACTIE', 'GEEN_HULP', 'ZELF_GEREGELD', 'ADVIES', 'VERVOLG_FINANCIEEL',
        'VERWIJZING_ZONDER_CONTACT', 'VERVOLG_ANDERS'))
);
comment on table vroegsignaal.zaak is 'The signals of one front door in one month, and what comes of them';
create index idx$zaak_werk on vroegsignaal.zaak (gemeente, uiterlijk) where gesloten_op is null;
call database.protect_by_gemeente('vroegsignaal.zaak');
call database.protect_by_doel('vroegsignaal.zaak', 'SIGNAAL');
call database.expires('vroegsignaal.zaak', 'vroegsignaal-ongebruikt', 't.laatste', voorwaarde => 't.hulp_op is null');
call database.expires('vroegsignaal.zaak', 'vroegsignaal-hulp', 't.gesloten_op', voorwaarde => 't.hulp_op is not null');

alter table vroegsignaal.signaal
    add column zaak uuid,
    add column inwoner uuid,
    add column matchsleutel text not null default '',
    add constraint fk$signaal_zaak foreign key (gemeente, zaak) references vroegsignaal.zaak on delete cascade;
create index idx$signaal_zaak on vroegsignaal.signaal (gemeente, zaak);
create index idx$signaal_inwoner on vroegsignaal.signaal (gemeente, inwoner);
create index idx$signaal_match on vroegsignaal.signaal (gemeente, matchsleutel, signaaldatum);
call database.points_at_person('vroegsignaal.signaal', 'inwoner');
-- A signal in a case goes with its case.
update database.bewaarverloop set voorwaarde = 't.zaak is null' where tabel = 'vroegsignaal.signaal';

create table vroegsignaal.poging (
    gemeente  text    not null,
    id        uuid    not null,
    zaak      uuid    not null,
    soort     text    not null,
    dag       date    not null,
    dagdeel   text    not null,
    bereikt   boolean not null,
    door      uuid    not null,
    door_naam text    not null,
    constraint pk$poging primary key (gemeente, id),
    constraint fk$poging_zaak foreign key (gemeente, zaak) references vroegsignaal.zaak on delete cascade,
    constraint check$poging_soort check (soort in (
        'MAIL', 'BRIEF', 'SMS', 'TELEFOON', 'HUISBEZOEK', 'KAARTJE', 'OVERIGE', 'ADMINISTRATIEF')),
    constraint check$poging_dagdeel check (dagdeel in ('OCHTEND', 'MIDDAG', 'AVOND'))
);
comment on table vroegsignaal.poging is 'One attempt to make contact: how, when, and whether somebody was reached';
create index idx$poging_zaak on vroegsignaal.poging (gemeente, zaak, dag);
call database.protect_by_gemeente('vroegsignaal.poging');
call database.protect_by_doel('vroegsignaal.poging', 'SIGNAAL');
call database.needs_no_term('vroegsignaal.poging', 'Goes with its case');
