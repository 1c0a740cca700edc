create schema document;

create table document.document (
    gemeente text not null,
    id uuid not null,
    naam text not null,
    mediatype text not null,
    grootte bigint not null,
    sha256 bytea not null,
    inhoud bytea not null,
    onderwerp_soort text not null,
    onderwerp_id uuid not null,
    gezin uuid,
    betreft uuid[] not null,
    gedeeld boolean not null,
    door uuid not null,
    aangemaakt timestamptz not null,
    constraint pk$document primary key (gemeente, id),
    constraint check$document_gemeente check (gemeente ~ '^[0-9]{4}$'),
    constraint check$document_naam check (length(naam) between 1 and 200),
    constraint check$document_grootte check (grootte between 1 and 10485760),
    constraint check$document_sha256 check (length(sha256) = 32),
    constraint uniq$document_onderwerp_sha256 unique (gemeente, onderwerp_soort, onderwerp_id, sha256)
);
-- What people send is compressed already.
alter table document.document alter column inhoud set storage external;
create index idx$document_gezin on document.document (gemeente, gezin, aangemaakt desc);
comment on table document.document is 'Files that people brought or that we made, with the bytes as they came';
comment on column document.document.betreft is 'The persons whose data the file holds, for the processing log';
comment on column document.document.gedeeld is 'Whether the family sees it under its own pages';
call database.protect_by_optional_gezin('document.document', 'gezin');
