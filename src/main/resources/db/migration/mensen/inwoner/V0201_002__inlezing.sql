alter table inwoner.inwoner add column bron_hash text;

create table inwoner.inlezing (
    gemeente     text        not null,
    id           uuid        not null,
    bestandsnaam text        not null,
    sha256       text        not null,
    inhoud       bytea       not null,
    status       text        not null,
    weigering    text,
    argumenten   text[]      not null default '{}',
    door         text        not null,
    ontvangen_op timestamptz not null,
    klaar_op     timestamptz,
    aantal       integer     not null default 0,
    verwerkt     integer     not null default 0,
    nieuw        integer     not null default 0,
    gewijzigd    integer     not null default 0,
    gelijk       integer     not null default 0,
    geweigerd    integer     not null default 0,
    primary key (gemeente, id),
    constraint uniq$inlezing_sha256 unique (gemeente, sha256),
    constraint check$inlezing_status check (status in ('BEZIG', 'KLAAR', 'GEWEIGERD')),
    constraint check$inlezing_weigering check ((status = 'GEWEIGERD') = (weigering is not null))
);
comment on table inwoner.inlezing is 'A file of the register as it came in, with its hash and what came of it';
create index idx$inlezing_ontvangen on inwoner.inlezing (gemeente, ontvangen_op desc);
call database.protect_by_gemeente('inwoner.inlezing');

create table inwoner.bevinding (
    gemeente  text    not null,
    inlezing  uuid    not null,
    regel     bigint  not null,
    element   text    not null,
    code      text    not null,
    geweigerd boolean not null,
    primary key (gemeente, inlezing, regel, element, code),
    constraint fk$bevinding_inlezing foreign key (gemeente, inlezing) references inwoner.inlezing (gemeente, id)
);
comment on table inwoner.bevinding is 'What in a file needs a look, by line, element and rule; never with a value';
call database.protect_by_gemeente('inwoner.bevinding');
