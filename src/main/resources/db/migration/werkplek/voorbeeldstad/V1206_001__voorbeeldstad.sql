create schema voorbeeldstad;

create table voorbeeldstad.vulling (
    gemeente    text        not null,
    zaad        bigint      not null,
    dag         date        not null,
    huishoudens integer     not null,
    stap        integer     not null default 0,
    klaar_op    timestamptz,
    primary key (gemeente)
);
comment on table voorbeeldstad.vulling is 'With which seed a fictitious town was made and how far it is';
call database.protect_by_gemeente('voorbeeldstad.vulling');
