create table participatie.behoud (
  gemeente text not null,
  soort text not null,
  maanden integer not null,
  dag date not null,
  geplaatst integer not null,
  werkt integer not null,
  constraint pk$behoud primary key (gemeente, soort, maanden),
  constraint check$behoud_soort check (soort in ('VRIJWILLIGERSWERK', 'WERKERVARING', 'BAAN')),
  constraint check$behoud_werkt check (0 <= werkt and werkt <= geplaatst)
);
comment on table participatie.behoud is
  'How many people began to work so many months ago or longer, and how many of them worked then: numbers only';
call database.protect_by_gemeente('participatie.behoud');
call database.needs_no_term('participatie.behoud', 'Numbers of ten people or more are shown, of fewer none');
