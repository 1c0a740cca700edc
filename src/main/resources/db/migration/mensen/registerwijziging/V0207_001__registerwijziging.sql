create schema registerwijziging;

create table registerwijziging.wijziging (
    gemeente      text        not null,
    id            uuid        not null,
    inwoner       uuid        not null,
    naam          text        not null,
    soort         text        not null,
    dag           date        not null,
    oud           jsonb       not null,
    nieuw         jsonb       not null,
    vingerafdruk  uuid        not null,
    status        text        not null,
    ontvangen_op  timestamptz not null,
    bekeken       boolean     not null default false,
    dossier       boolean     not null default false,
    reden         text,
    argumenten    text[]      not null default '{}',
    primary key (gemeente, id),
    constraint check$wijziging_status check (status in ('VERWERKT', 'OPEN', 'AFGEWEZEN', 'TERUGGEDRAAID'))
);
comment on table registerwijziging.wijziging is
    'What the register said that changed about a person, with what the file said before';
create index idx$wijziging_inwoner on registerwijziging.wijziging (gemeente, inwoner, soort, vingerafdruk);
create index idx$wijziging_bekeken on registerwijziging.wijziging (gemeente, id) where not bekeken;
call database.protect_by_gemeente('registerwijziging.wijziging');

create table registerwijziging.gevolg (
    gemeente  text not null,
    id        uuid not null,
    wijziging uuid not null,
    gezin     uuid not null,
    soort     text not null,
    inwoner   uuid not null,
    status    text not null,
    rol       text,
    gedaan_op date,
    tweede_gezin uuid,
    primary key (gemeente, id),
    constraint fk$gevolg_wijziging foreign key (gemeente, wijziging)
        references registerwijziging.wijziging (gemeente, id),
    constraint uniq$gevolg_wijziging unique (gemeente, wijziging, gezin, soort, inwoner),
    constraint check$gevolg_soort check (soort in ('KENNISNEMEN', 'LID_ERBIJ', 'LID_ERAF', 'GEZIN_ERBIJ')),
    constraint check$gevolg_status check (status in ('OPEN', 'GEDAAN', 'AFGEWEZEN', 'VERVALLEN'))
);
comment on table registerwijziging.gevolg is 'What a change may mean for a file, for a person to decide';
create index idx$gevolg_gezin on registerwijziging.gevolg (gemeente, gezin, status);
create index idx$gevolg_status on registerwijziging.gevolg (gemeente, status, wijziging);
call database.protect_by_gezin('registerwijziging.gevolg', 'gezin');

create table registerwijziging.vraag (
    gemeente   text        not null,
    inwoner    uuid        not null,
    gesteld_op timestamptz not null,
    pogingen   integer     not null default 0,
    primary key (gemeente, inwoner)
);
comment on table registerwijziging.vraag is 'Persons about whom the register still has to answer';
call database.protect_by_gemeente('registerwijziging.vraag');

create table registerwijziging.stand (
    gemeente       text        not null,
    tot_en_met     date        not null,
    geprobeerd_op  timestamptz not null,
    gelukt_op      timestamptz,
    primary key (gemeente)
);
comment on table registerwijziging.stand is 'Up to which day the changes of the register were taken over';
call database.protect_by_gemeente('registerwijziging.stand');

call database.points_at_person('registerwijziging.wijziging', 'inwoner');
call database.points_at_person('registerwijziging.gevolg', 'inwoner', gelijk => array['wijziging', 'gezin', 'soort']);
call database.points_at_person('registerwijziging.vraag', 'inwoner', gelijk => array['gemeente']);
