create schema aanbieder;

create table aanbieder.aanbieder (
  gemeente text not null,
  id uuid not null,
  naam text not null,
  agbcode text,
  constraint pk$aanbieder primary key (gemeente, id),
  constraint check$aanbieder_naam check (length(naam) between 1 and 200),
  constraint check$aanbieder_agbcode check (agbcode ~ '^[0-9]{8}$'),
  constraint uniq$aanbieder_agbcode unique (gemeente, agbcode)
);
comment on table aanbieder.aanbieder is 'An organisation that helps residents, with or without a contract';
call database.protect_by_gemeente('aanbieder.aanbieder');

create table aanbieder.vestiging (
  gemeente text not null,
  id uuid not null,
  aanbieder uuid not null,
  naam text not null,
  plaats text,
  telefoon text,
  email text,
  constraint pk$vestiging primary key (gemeente, id),
  constraint fk$vestiging_aanbieder foreign key (gemeente, aanbieder)
    references aanbieder.aanbieder (gemeente, id),
  constraint check$vestiging_naam check (length(naam) between 1 and 200)
);
create index idx$vestiging_aanbieder on aanbieder.vestiging (gemeente, aanbieder);
comment on table aanbieder.vestiging is 'A location of a provider; carries out parts of plans';
call database.protect_by_gemeente('aanbieder.vestiging');
