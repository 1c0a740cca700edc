create schema dubbel;

create table dubbel.paar (
    gemeente      text        not null,
    een           uuid        not null,
    ander         uuid        not null,
    punten        integer     not null,
    redenen       text[]      not null default '{}',
    status        text        not null,
    gevonden_op   timestamptz not null,
    beoordeeld_op timestamptz,
    door          uuid,
    door_naam     text,
    toelichting   text,
    primary key (gemeente, een, ander),
    constraint check$paar_volgorde check (een < ander),
    constraint check$paar_status check (status in ('OPEN', 'LATER', 'ANDERS')),
    constraint check$paar_oordeel check ((status = 'OPEN') = (door is null)),
    constraint check$paar_toelichting check (length(toelichting) <= 500)
);
comment on table dubbel.paar is 'Two persons who look alike, and what somebody said of it: ANDERS is never asked again';
create index idx$paar_werk on dubbel.paar (gemeente, status, punten desc, een, ander);
create index idx$paar_ander on dubbel.paar (gemeente, ander);
call database.protect_by_gemeente('dubbel.paar');
call database.points_at_person('dubbel.paar', 'een', 'PAAR', paar => 'ander');
call database.points_at_person('dubbel.paar', 'ander', 'PAAR', paar => 'een');

-- Two who are one person share at least one of these, however one part was written wrong.
create table dubbel.sleutel (
    gemeente text not null,
    sleutel  text collate "C" not null,
    inwoner  uuid not null,
    primary key (gemeente, sleutel, inwoner)
);
comment on table dubbel.sleutel is 'Keys under which look-alikes are sought: sound of a name with a birth date, or a number';
create index idx$sleutel_inwoner on dubbel.sleutel (gemeente, inwoner);
call database.protect_by_gemeente('dubbel.sleutel');
call database.points_at_person('dubbel.sleutel', 'inwoner', 'AFGELEID');

create table dubbel.stand (
    gemeente     text        not null,
    gewijzigd_op timestamptz not null,
    inwoner      uuid        not null,
    primary key (gemeente)
);
comment on table dubbel.stand is 'How far the search for look-alikes came: the last person seen, in the order of change';
call database.protect_by_gemeente('dubbel.stand');
call database.points_at_person('dubbel.stand', 'inwoner', 'BLIJFT');

create table dubbel.samenvoeging (
    gemeente           text        not null,
    id                 uuid        not null,
    blijft             uuid        not null,
    verdween           uuid        not null,
    naam_blijft        text        not null,
    naam_verdween      text        not null,
    reden              text        not null,
    door               uuid        not null,
    door_naam          text        not null,
    op                 timestamptz not null,
    ongedaan_reden     text,
    ongedaan_door      uuid,
    ongedaan_door_naam text,
    ongedaan_op        timestamptz,
    niet_terug         text[]      not null default '{}',
    primary key (gemeente, id),
    constraint check$samenvoeging_reden check (length(reden) between 1 and 500),
    constraint check$samenvoeging_ongedaan check
        (num_nonnulls(ongedaan_reden, ongedaan_door, ongedaan_door_naam, ongedaan_op) in (0, 4))
);
comment on table dubbel.samenvoeging is 'Two descriptions that were taken together as one person, by whom and why; and taken apart again';
create unique index uniq$samenvoeging_verdween on dubbel.samenvoeging (gemeente, verdween) where ongedaan_op is null;
create index idx$samenvoeging_blijft on dubbel.samenvoeging (gemeente, blijft, op desc);
create index idx$samenvoeging_apart on dubbel.samenvoeging (gemeente, verdween) where ongedaan_op is not null;
comment on column dubbel.samenvoeging.niet_terug is 'Tables of which a row was changed or taken away since, and could not go back';
call database.protect_by_gemeente('dubbel.samenvoeging');
call database.points_at_person('dubbel.samenvoeging', 'blijft', 'BLIJFT');
call database.points_at_person('dubbel.samenvoeging', 'verdween', 'BLIJFT');

create table dubbel.verplaatsing (
    gemeente     text   not null,
    samenvoeging uuid   not null,
    volgnummer   bigint not null generated always as identity,
    stap         text   not null,
    tabel        text   not null,
    sleutel      jsonb  not null,
    kolom        text,
    voor         jsonb,
    na           jsonb,
    primary key (gemeente, samenvoeging, volgnummer),
    constraint fk$verplaatsing_samenvoeging foreign key (gemeente, samenvoeging)
        references dubbel.samenvoeging (gemeente, id),
    constraint check$verplaatsing_stap check
        (stap in ('GEWIJZIGD', 'VERWIJDERD', 'TOEGEVOEGD', 'AFGELEID', 'BLEEF', 'LATER'))
);
comment on table dubbel.verplaatsing is 'What a merge did to each row, so that it can be undone; holds content of files';
call database.protect_by_gemeente('dubbel.verplaatsing');
-- Rows of files that the reader may not open are among it: only the merge itself reads them.
create policy policy$samenvoegen on dubbel.verplaatsing as restrictive
    using (current_setting('app.breed', true) = '1');
