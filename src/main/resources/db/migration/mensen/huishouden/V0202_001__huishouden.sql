create schema huishouden;

create table huishouden.huishouden (
    gemeente     text not null,
    id           uuid not null,
    adressleutel text not null,
    primary key (gemeente, id)
);
comment on table huishouden.huishouden is 'People who live together at an address, as derived from the register';
create index idx$huishouden_adressleutel on huishouden.huishouden (gemeente, adressleutel);
call database.protect_by_gemeente('huishouden.huishouden');

create table huishouden.lid (
    gemeente   text      not null,
    huishouden uuid      not null,
    inwoner    uuid      not null,
    periode    daterange not null,
    primary key (gemeente, huishouden, inwoner, periode),
    constraint fk$lid_huishouden foreign key (gemeente, huishouden) references huishouden.huishouden (gemeente, id)
        on delete cascade,
    constraint exclude$lid_periode exclude using gist (inwoner with =, gemeente with =, periode with &&)
        deferrable initially deferred,
    constraint check$lid_periode check (not isempty(periode))
);
comment on table huishouden.lid is 'Who lived in a household from when until when; one household at a time';
create index idx$lid_inwoner on huishouden.lid (gemeente, inwoner);
call database.protect_by_gemeente('huishouden.lid');

create table huishouden.twijfel (
    gemeente     text not null,
    id           uuid not null,
    adressleutel text not null,
    inwoner      uuid not null,
    bij          uuid not null,
    reden        text not null,
    primary key (gemeente, id),
    constraint uniq$twijfel_paar unique (gemeente, inwoner, bij),
    constraint check$twijfel_reden check
        (reden in ('TWEE_VOLWASSENEN', 'KIND_ZONDER_OUDER', 'KIND_BIJ_GROOTOUDER', 'KIND_MET_EIGEN_GEZIN'))
);
comment on table huishouden.twijfel is 'A question for a person: are these two one household?';
create index idx$twijfel_adressleutel on huishouden.twijfel (gemeente, adressleutel);
call database.protect_by_gemeente('huishouden.twijfel');

create table huishouden.antwoord (
    gemeente text        not null,
    een      uuid        not null,
    ander    uuid        not null,
    samen    boolean     not null,
    door     uuid        not null,
    op       timestamptz not null,
    primary key (gemeente, een, ander),
    constraint check$antwoord_volgorde check (een < ander)
);
comment on table huishouden.antwoord is 'What a person answered about two people at one address; decides at each derivation';
create index idx$antwoord_ander on huishouden.antwoord (gemeente, ander);
call database.protect_by_gemeente('huishouden.antwoord');
