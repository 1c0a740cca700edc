create schema plek;

create table plek.plek (
  gemeente text not null,
  id uuid not null,
  soort text not null,
  naam text not null,
  aanbieder uuid not null,
  gebied text not null,
  bedden integer not null,
  leeftijd_van integer not null,
  leeftijd_tot integer not null,
  bestemd text not null,
  grond text,
  kan text[] not null,
  kan_niet text[] not null,
  vrij_vanaf date not null,
  afgeschermd boolean not null,
  actief boolean not null default true,
  constraint pk$plek primary key (gemeente, id),
  constraint check$plek_soort check (soort in ('GEZINSHUIS', 'PLEEGZORG', 'DRIEMILIEU', 'KLEINE_GROEP', 'BEGELEID_WONEN',
    'BESCHERMD_WONEN', 'OPVANG', 'VEILIGE_OPVANG', 'KAMER')),
  constraint check$plek_naam check (length(naam) between 1 and 200 and length(gebied) between 1 and 100),
  constraint check$plek_bedden check (bedden between 1 and 200),
  constraint check$plek_leeftijd check (0 <= leeftijd_van and leeftijd_van <= leeftijd_tot and leeftijd_tot <= 120),
  constraint check$plek_bestemd check (bestemd in ('IEDEREEN', 'VROUWEN', 'MANNEN')),
  constraint check$plek_grond check ((bestemd = 'IEDEREEN') = (grond is null)),
  constraint check$plek_kan check (not kan && kan_niet)
);
comment on table plek.plek is
  'A place to live with help, of whatever kind: who offers it, how many beds, whom it fits and from when';
comment on column plek.plek.gebied is 'Where it lies, no finer than a town or a part of it';
comment on column plek.plek.grond is 'Why it is for women or for men only, which equal treatment asks (Awgb art. 2)';
comment on column plek.plek.kan is 'What of people it can handle';
comment on column plek.plek.afgeschermd is 'The address is known to few, such as of a safe house';
create index idx$plek_soort on plek.plek (gemeente, soort);
create index idx$plek_aanbieder on plek.plek (gemeente, aanbieder);
call database.protect_by_gemeente('plek.plek');
call database.needs_no_term('plek.plek', 'Places of organisations; who lives there stands in the file');

create table plek.adres (
  gemeente text not null,
  plek uuid not null,
  adres text not null,
  afgeschermd boolean not null,
  constraint pk$adres primary key (gemeente, plek),
  constraint fk$adres_plek foreign key (gemeente, plek) references plek.plek (gemeente, id) on delete cascade,
  constraint check$adres_adres check (length(adres) between 1 and 200)
);
comment on table plek.adres is 'Where a place is; apart from it, so that a shielded address does not exist for most';
call database.protect_by_gemeente('plek.adres');
create policy policy$afgeschermd on plek.adres as restrictive using (
  not afgeschermd or current_setting('app.rol', true) in ('CONTRACTMANAGER', 'TEAMLEIDER'));
call database.needs_no_term('plek.adres', 'Addresses of organisations');

create table plek.bezetting (
  gemeente text not null,
  id uuid not null,
  plek uuid not null,
  bed integer not null,
  periode daterange not null,
  reden text not null,
  constraint pk$bezetting primary key (gemeente, id),
  constraint fk$bezetting_plek foreign key (gemeente, plek) references plek.plek (gemeente, id),
  constraint check$bezetting_bed check (bed >= 1),
  constraint check$bezetting_periode check (not isempty(periode) and lower(periode) is not null),
  constraint check$bezetting_reden check (reden in ('PLAATSING', 'ANDERE_GEMEENTE', 'BUITEN_GEBRUIK')),
  constraint exclude$bezetting_bed exclude using gist (gemeente with =, plek with =, bed with =, periode with &&)
);
comment on table plek.bezetting is
  'That a bed of a place is taken on these days, and never by whom: so nobody gets it twice, and all may count what is free';
call database.protect_by_gemeente('plek.bezetting');
call database.needs_no_term('plek.bezetting', 'A bed and days, without who sleeps in it');
