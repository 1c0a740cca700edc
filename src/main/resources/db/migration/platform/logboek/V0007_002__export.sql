create table logboek.export (
  gemeente text not null,
  naar text not null,
  zegel bigint not null,
  constraint pk$export primary key (gemeente, naar)
);
comment on table logboek.export is 'Up to which seal the lines were handed over to which collector';
call database.protect_by_gemeente('logboek.export');
call database.needs_no_term('logboek.export', 'No data of people');
