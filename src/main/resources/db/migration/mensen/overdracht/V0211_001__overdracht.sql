create schema overdracht;

create table overdracht.sleutel (
    gemeente       text        not null,
    id             uuid        not null,
    van            text        not null,
    publiek        bytea       not null,
    geheim         bytea,
    vingerafdruk   text        not null,
    sinds          timestamptz not null,
    door_naam      text        not null,
    ingetrokken_op timestamptz,
    primary key (gemeente, id),
    constraint uniq$sleutel_vingerafdruk unique (gemeente, van, vingerafdruk),
    constraint check$sleutel_van check (van ~ '^[0-9]{4}$'),
    constraint check$sleutel_publiek check (length(publiek) = 32),
    constraint check$sleutel_geheim check ((geheim is not null) = (van = gemeente and ingetrokken_op is null))
);
comment on table overdracht.sleutel is
    'Keys (Ed25519) that packages are signed with: the own ones, and the public ones of other municipalities';
comment on column overdracht.sleutel.geheim is 'The private key, locked with the key of the house; gone once withdrawn';
create unique index uniq$sleutel_eigen on overdracht.sleutel (gemeente) where van = gemeente and ingetrokken_op is null;
call database.protect_by_gemeente('overdracht.sleutel');
call database.needs_no_term('overdracht.sleutel', 'Keys of municipalities; a signature must be checked as long as it is kept');

create table overdracht.overdracht (
    gemeente      text        not null,
    id            uuid        not null,
    gezin         uuid        not null,
    naar          text        not null,
    naar_naam     text        not null,
    status        text        not null,
    gezinsbreed   boolean     not null default false,
    begonnen_op   timestamptz not null,
    door          uuid        not null,
    door_naam     text        not null,
    aangeboden_op timestamptz,
    antwoord_op   timestamptz,
    antwoord      text,
    afgerond_op   timestamptz,
    pakket        bytea,
    vingerafdruk  text,
    sha256        bytea,
    bevestiging   text,
    primary key (gemeente, id),
    constraint check$overdracht_naar check (naar ~ '^[0-9]{4}$' and naar <> gemeente),
    constraint check$overdracht_status check
        (status in ('CONCEPT', 'AANGEBODEN', 'GEMAAKT', 'GEWEIGERD', 'INGETROKKEN', 'ONTVANGEN')),
    constraint check$overdracht_aangeboden check (status = 'CONCEPT' or status = 'INGETROKKEN'
        or (aangeboden_op is not null and sha256 is not null)),
    constraint check$overdracht_geweigerd check (status <> 'GEWEIGERD' or antwoord is not null),
    constraint check$overdracht_afgerond check
        ((status in ('GEWEIGERD', 'INGETROKKEN', 'ONTVANGEN')) = (afgerond_op is not null)),
    constraint check$overdracht_pakket check (afgerond_op is null or pakket is null)
);
comment on table overdracht.overdracht is 'A file that is given to another municipality: to which, how far it is, and the package until it arrived';
comment on column overdracht.overdracht.gezinsbreed is
    'Whether what is about the whole family goes although somebody of it stays: a person read it and says that it may';
comment on column overdracht.overdracht.bevestiging is 'The signed receipt of the other municipality, as it came';
create unique index uniq$overdracht_lopend on overdracht.overdracht (gemeente, gezin) where afgerond_op is null;
create index idx$overdracht_begonnen on overdracht.overdracht (gemeente, begonnen_op desc);
call database.protect_by_gezin('overdracht.overdracht', 'gezin');
call database.protect_by_doel('overdracht.overdracht', 'OVERDRACHT');
call database.is_kept('overdracht.overdracht', 'gezinsdossier', volgt => '{gezin}',
    dag => 'coalesce(t.afgerond_op, t.begonnen_op)', open => 't.afgerond_op is null');

create table overdracht.deel (
    gemeente   text not null,
    overdracht uuid not null,
    deel       text not null,
    reden      text not null,
    primary key (gemeente, overdracht, deel),
    constraint fk$deel_overdracht foreign key (gemeente, overdracht) references overdracht.overdracht (gemeente, id),
    constraint check$deel_deel check (deel in ('PERSONEN', 'PLAN', 'NOTITIES', 'DOCUMENTEN', 'HULP', 'TIJDLIJN')),
    constraint check$deel_reden check (length(reden) between 1 and 500)
);
comment on table overdracht.deel is 'Which part of a file goes, and why the other municipality needs it';
call database.protect_by_gemeente('overdracht.deel');
call database.protect_by_doel('overdracht.deel', 'OVERDRACHT');
call database.is_kept('overdracht.deel', 'gezinsdossier', volgt => '{overdracht}');

create table overdracht.persoon (
    gemeente    text not null,
    overdracht  uuid not null,
    inwoner     uuid not null,
    grond       text not null,
    reden       text,
    adres_reden text,
    primary key (gemeente, overdracht, inwoner),
    constraint fk$persoon_overdracht foreign key (gemeente, overdracht) references overdracht.overdracht (gemeente, id),
    constraint check$persoon_grond check (grond in ('TOESTEMMING', 'WET')),
    constraint check$persoon_reden check ((grond = 'WET') = (reden is not null)),
    constraint check$persoon_lengte check (length(reden) <= 1000 and length(adres_reden) <= 1000)
);
comment on table overdracht.persoon is 'On which ground the data of somebody go to another municipality; who has no line here stays out';
comment on column overdracht.persoon.adres_reden is 'Why the other municipality needs an address that is shielded';
create index idx$persoon_inwoner on overdracht.persoon (gemeente, inwoner);
call database.protect_by_gemeente('overdracht.persoon');
call database.protect_by_doel('overdracht.persoon', 'OVERDRACHT');
call database.points_at_person('overdracht.persoon', 'inwoner', gelijk => '{overdracht}');
call database.is_kept('overdracht.persoon', 'gezinsdossier', volgt => '{overdracht, inwoner}');

create table overdracht.akkoord (
    gemeente   text not null,
    overdracht uuid not null,
    inwoner    uuid not null,
    als        text not null,
    naam       text not null,
    wijze      text not null,
    dag        date not null,
    door       uuid not null,
    primary key (gemeente, overdracht, inwoner, als),
    constraint fk$akkoord_overdracht foreign key (gemeente, overdracht) references overdracht.overdracht (gemeente, id),
    constraint check$akkoord_als check (als in ('ZELF', 'OUDER', 'VERTEGENWOORDIGER')),
    constraint check$akkoord_wijze check (wijze in ('FORMULIER', 'MONDELING')),
    constraint check$akkoord_naam check (length(naam) between 1 and 200)
);
comment on table overdracht.akkoord is 'Who agreed that the data of somebody go to another municipality, as what and when (AVG art. 7)';
create index idx$akkoord_inwoner on overdracht.akkoord (gemeente, inwoner);
call database.protect_by_gemeente('overdracht.akkoord');
call database.protect_by_doel('overdracht.akkoord', 'OVERDRACHT');
call database.points_at_person('overdracht.akkoord', 'inwoner', gelijk => '{overdracht,als}');
call database.is_kept('overdracht.akkoord', 'gezinsdossier', volgt => '{overdracht, inwoner}', dag => 't.dag');

create table overdracht.ontvangst (
    gemeente      text        not null,
    id            uuid        not null,
    pakket        uuid        not null,
    van           text        not null,
    van_naam      text        not null,
    kop           jsonb       not null,
    status        text        not null,
    ontvangen_op  timestamptz not null,
    antwoord_op   timestamptz,
    antwoord      text,
    antwoord_naam text,
    inhoud        bytea,
    sha256        bytea,
    gezin         uuid,
    afgerond_op   timestamptz,
    bevestiging   text,
    primary key (gemeente, id),
    constraint uniq$ontvangst_pakket unique (gemeente, pakket),
    constraint check$ontvangst_van check (van ~ '^[0-9]{4}$' and van <> gemeente),
    constraint check$ontvangst_status check
        (status in ('AANGEBODEN', 'GEACCEPTEERD', 'GEWEIGERD', 'INGETROKKEN', 'OVERGENOMEN')),
    constraint check$ontvangst_geweigerd check (status <> 'GEWEIGERD' or antwoord is not null),
    constraint check$ontvangst_overgenomen check ((status = 'OVERGENOMEN') = (gezin is not null)),
    constraint check$ontvangst_afgerond check
        ((status in ('GEWEIGERD', 'INGETROKKEN', 'OVERGENOMEN')) = (afgerond_op is not null)),
    constraint check$ontvangst_inhoud check (afgerond_op is null or inhoud is null)
);
comment on table overdracht.ontvangst is 'A file that another municipality offers or sent, and what became of it here';
comment on column overdracht.ontvangst.kop is 'What may be known before the package is opened: who asks, how many people, which parts';
comment on column overdracht.ontvangst.inhoud is 'The package, until it was taken in or refused';
create index idx$ontvangst_gezin on overdracht.ontvangst (gemeente, gezin);
create index idx$ontvangst_ontvangen on overdracht.ontvangst (gemeente, ontvangen_op desc);
call database.protect_by_gemeente('overdracht.ontvangst');
call database.protect_by_doel('overdracht.ontvangst', 'OVERDRACHT');
call database.is_kept('overdracht.ontvangst', 'gezinsdossier', volgt => '{gezin}',
    dag => 'coalesce(t.afgerond_op, t.ontvangen_op)', open => 't.afgerond_op is null');

create table overdracht.herkomst (
    gemeente  text not null,
    document  uuid not null,
    ontvangst uuid not null,
    dag       date not null,
    primary key (gemeente, document),
    constraint fk$herkomst_ontvangst foreign key (gemeente, ontvangst) references overdracht.ontvangst (gemeente, id)
);
comment on table overdracht.herkomst is 'From which package a document came, and the day on which it was made there';
create index idx$herkomst_ontvangst on overdracht.herkomst (gemeente, ontvangst);
call database.protect_by_gemeente('overdracht.herkomst');
call database.protect_by_doel('overdracht.herkomst', 'OVERDRACHT');
call database.is_kept('overdracht.herkomst', 'gezinsdossier', volgt => '{document, ontvangst}');
