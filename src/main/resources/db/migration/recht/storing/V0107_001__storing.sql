create schema storing;

create table storing.storing (
  gemeente text not null,
  id uuid not null,
  van timestamptz not null,
  tot timestamptz,
  wat text not null,
  gemeld text not null,
  vastgelegd timestamptz not null,
  vervallen text,
  constraint pk$storing primary key (gemeente, id),
  constraint check$storing_periode check (tot > van),
  constraint check$storing_wat check (length(wat) between 1 and 500),
  constraint check$storing_gemeld check (length(gemeld) between 1 and 500),
  constraint check$storing_vervallen check (length(vervallen) between 1 and 500)
);
comment on table storing.storing is
  'When the electronic way to us did not work (Awb art. 2:21): since when, until when, what, and how people were told';
create index idx$storing_van on storing.storing (gemeente, van);
call database.protect_by_gemeente('storing.storing');
call database.needs_no_term('storing.storing', 'No data of people; decides whether somebody was in time');
