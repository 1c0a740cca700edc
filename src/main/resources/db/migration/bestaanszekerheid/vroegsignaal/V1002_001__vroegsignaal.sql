create schema vroegsignaal;

-- A file of a partner. Its content is not kept: good lines become signals, wrong ones findings.
create table vroegsignaal.bestand (
    gemeente      text        not null,
    id            uuid        not null,
    soort         text        not null,
    partner       text        not null,
    bestandsnaam  text        not null,
    controlegetal text        not null,
    ontvangen_op  timestamptz not null,
    door          uuid        not null,
    door_naam     text        not null,
    regels        integer     not null,
    ingelezen     integer     not null,
    geweigerd     integer     not null,
    constraint pk$bestand primary key (gemeente, id),
    constraint uniq$bestand_controlegetal unique (gemeente, controlegetal),
    constraint check$bestand_soort
        check (soort in ('HUUR', 'ENERGIE', 'WATER', 'ZORG', 'CAK', 'EINDELEVERING')),
    constraint check$bestand_partner check (length(partner) between 1 and 100),
    constraint check$bestand_alles_geteld check (regels = ingelezen + geweigerd)
);
comment on table vroegsignaal.bestand is 'A file with payment arrears that a partner sent, and how many lines were good';
call database.protect_by_gemeente('vroegsignaal.bestand');
call database.protect_by_doel('vroegsignaal.bestand', 'SIGNAAL');
call database.needs_no_term('vroegsignaal.bestand', 'Names and numbers of files, without people');

create table vroegsignaal.bevinding (
    gemeente     text        not null,
    id           uuid        not null,
    bestand      uuid        not null,
    regel        integer     not null,
    kolom        text        not null,
    code         text        not null,
    geweigerd    boolean     not null,
    tekst        text        not null,
    ontvangen_op timestamptz not null,
    constraint pk$bevinding primary key (gemeente, id),
    constraint fk$bevinding_bestand foreign key (gemeente, bestand) references vroegsignaal.bestand on delete cascade
);
comment on table vroegsignaal.bevinding is 'What was wrong with a line of a file, and the line, for who sent it';
comment on column vroegsignaal.bevinding.tekst is 'The line as it came; emptied after a while';
create index idx$bevinding_bestand on vroegsignaal.bevinding (gemeente, bestand, regel);
call database.protect_by_gemeente('vroegsignaal.bevinding');
call database.protect_by_doel('vroegsignaal.bevinding', 'SIGNAAL');
call database.expires('vroegsignaal.bevinding', 'vroegsignaal-foutregel', 't.ontvangen_op', leeg => '{tekst}');

-- Contact data, amount and dates: what Wgs art. 8b allows and nothing of health or of other files.
create table vroegsignaal.signaal (
    gemeente       text    not null,
    id             uuid    not null,
    bestand        uuid    not null,
    regel          integer not null,
    soort          text    not null,
    partner        text    not null,
    klantnummer    text    not null,
    voorletters    text    not null,
    voorvoegsel    text    not null,
    achternaam     text    not null,
    geboortedatum  date,
    straat         text    not null,
    huisnummer     text    not null,
    postcode       text    not null,
    plaats         text    not null,
    telefoon       text    not null,
    email          text    not null,
    centen         bigint  not null,
    ontstaansdatum date    not null,
    perioden       integer not null,
    signaaldatum   date    not null,
    crisis         boolean not null,
    warm           boolean not null,
    einde_levering date,
    adressleutel   text    not null,
    status         text    not null,
    constraint pk$signaal primary key (gemeente, id),
    constraint fk$signaal_bestand foreign key (gemeente, bestand) references vroegsignaal.bestand,
    constraint uniq$signaal_klant unique (gemeente, soort, partner, klantnummer, signaaldatum),
    constraint check$signaal_soort
        check (soort in ('HUUR', 'ENERGIE', 'WATER', 'ZORG', 'CAK', 'EINDELEVERING')),
    constraint check$signaal_status
        check (status in ('NIEUW', 'ONTERECHT', 'HERHAALD', 'OVERLEDEN', 'GEEN_INWONER', 'ANDERE_REDEN')),
    constraint check$signaal_bedrag check (centen > 0),
    constraint check$signaal_dagen check (ontstaansdatum <= signaaldatum),
    constraint check$signaal_einde check (soort <> 'EINDELEVERING' or einde_levering is not null)
);
comment on table vroegsignaal.signaal is 'Payment arrears that a partner reported about a customer';
create index idx$signaal_adres on vroegsignaal.signaal (gemeente, adressleutel, signaaldatum);
create index idx$signaal_bestand on vroegsignaal.signaal (gemeente, bestand);
call database.protect_by_gemeente('vroegsignaal.signaal');
call database.protect_by_doel('vroegsignaal.signaal', 'SIGNAAL');
call database.expires('vroegsignaal.signaal', 'vroegsignaal-ongebruikt', 't.signaaldatum');
