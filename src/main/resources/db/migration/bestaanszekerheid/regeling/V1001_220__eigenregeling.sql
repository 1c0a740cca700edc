-- A scheme that only this municipality has, made while the house runs: what it is called, for whom, and from when until
-- when. What it decides stands in its own table, which a second person approves (room regel).
create table regeling.eigenregeling (
  gemeente text not null,
  code text not null,
  naam text not null,
  naam_engels text not null,
  van date not null,
  tot date not null,
  voor text not null,
  kind_van integer not null,
  kind_tot integer not null,
  vermogen boolean not null,
  artikel text not null,
  uitleg text not null,
  uitleg_engels text not null,
  constraint pk$eigenregeling primary key (gemeente, code),
  constraint check$eigenregeling_code check (code ~ '^[0-9a-f]{12}$'),
  constraint check$eigenregeling_namen check (length(naam) between 1 and 100 and length(naam_engels) between 1 and 100),
  constraint check$eigenregeling_dagen check (van <= tot),
  constraint check$eigenregeling_voor check (voor in ('HUISHOUDEN', 'PERSOON', 'PER_KIND')),
  constraint check$eigenregeling_kind check (0 <= kind_van and kind_van <= kind_tot and kind_tot <= 17),
  constraint check$eigenregeling_teksten check
    (length(artikel) between 1 and 200 and length(uitleg) between 1 and 500 and length(uitleg_engels) between 1 and 500)
);
comment on table regeling.eigenregeling is
  'A scheme of the municipality''s own: names, days, for whom and why, in two languages; its table stands in regel.eigentabel';
comment on column regeling.eigenregeling.tot is 'The last day on which a household can ask for it';
comment on column regeling.eigenregeling.vermogen is 'Whether assets count, so that proof of them is needed';
call database.protect_by_gemeente('regeling.eigenregeling');
call database.needs_no_term('regeling.eigenregeling', 'The policy of the municipality, by which its decisions are explained; it says nothing about anybody');
