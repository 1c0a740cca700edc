create schema werkvoorraad;

create table werkvoorraad.werkitem (
  gemeente text not null,
  id uuid not null,
  soort text not null,
  onderwerp_soort text not null,
  onderwerp_id uuid not null,
  gezin uuid,
  tekst text not null,
  argumenten text[] not null default '{}',
  pad text not null,
  team uuid,
  medewerker uuid,
  uiterlijk date,
  spoed boolean not null default false,
  geopend_op date not null,
  teamleider uuid,
  geescaleerd boolean not null default false,
  -- Urgent work first, then what is due first; what has no last day comes at the end.
  rang smallint not null generated always as (case when spoed then 0 else 1 end) stored,
  vervalt date not null generated always as (coalesce(uiterlijk, date '9999-12-31')) stored,
  constraint pk$werkitem primary key (gemeente, id),
  constraint uniq$werkitem_onderwerp unique (gemeente, onderwerp_id, soort)
) with (fillfactor = 85);

comment on table werkvoorraad.werkitem is 'What is still to be done; a row disappears when the work is done';

create index idx$werkitem_medewerker on werkvoorraad.werkitem (gemeente, medewerker, rang, vervalt, id);
create index idx$werkitem_team on werkvoorraad.werkitem (gemeente, team, rang, vervalt, id)
  where team is not null;
create index idx$werkitem_teamleider on werkvoorraad.werkitem (gemeente, teamleider)
  where teamleider is not null;
create index idx$werkitem_gezin on werkvoorraad.werkitem (gemeente, gezin)
  where gezin is not null;
create index idx$werkitem_te_laat on werkvoorraad.werkitem (gemeente, uiterlijk)
  where uiterlijk is not null and not geescaleerd;

call database.protect_by_gemeente('werkvoorraad.werkitem');
