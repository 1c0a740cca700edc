create schema toezicht;

create table toezicht.vondst (
  gemeente text not null,
  id uuid not null,
  patroon text not null,
  dag date not null,
  medewerker uuid not null,
  naam text not null,
  aantal int not null,
  eerste timestamptz not null,
  laatste timestamptz not null,
  gevonden timestamptz not null,
  constraint pk$vondst primary key (gemeente, id),
  constraint uniq$vondst_dag unique (gemeente, patroon, dag, medewerker),
  constraint check$vondst_aantal check (aantal > 0)
);
create index idx$vondst_dag on toezicht.vondst (gemeente, dag desc, id);
comment on table toezicht.vondst is
  'What a rule found in the log of one day about one employee: worth a look, no judgement and no score';
call database.protect_by_gemeente('toezicht.vondst');

create table toezicht.oordeel (
  gemeente text not null,
  id uuid not null,
  vondst uuid not null,
  aantal int not null,
  notitie text not null,
  door uuid not null,
  door_naam text not null,
  moment timestamptz not null,
  constraint pk$oordeel primary key (gemeente, id),
  constraint fk$oordeel_vondst foreign key (gemeente, vondst) references toezicht.vondst on delete cascade,
  constraint check$oordeel_notitie check (notitie <> '')
);
create index idx$oordeel_vondst on toezicht.oordeel (gemeente, vondst, moment);
comment on table toezicht.oordeel is
  'append-only: that the privacy officer looked at it, and what came of that; when more is found it is open again';
call database.protect_by_gemeente('toezicht.oordeel');

-- As long as the lines it was found in.
call database.expires('toezicht.vondst', 'verwerkingslog', 't.laatste');
call database.expires('toezicht.oordeel', 'verwerkingslog', 't.moment');
