create schema termijn;

create table termijn.lopende_termijn (
  gemeente text not null,
  id uuid not null,
  code text not null,
  stap text not null default '',
  onderwerp_soort text not null,
  onderwerp_id uuid not null,
  gezin uuid,
  start date not null,
  uiterlijk date not null,
  tijdstip timestamptz,
  verlengd boolean not null default false,
  status text not null default 'LOPEND',
  beeindigd_op date,
  constraint pk$lopende_termijn primary key (gemeente, id),
  constraint check$lopende_termijn_status check (status in ('LOPEND', 'OPGESCHORT', 'VERSTREKEN', 'BEEINDIGD')),
  constraint check$lopende_termijn_einde check ((status = 'BEEINDIGD') = (beeindigd_op is not null))
) with (fillfactor = 85);

comment on table termijn.lopende_termijn is 'Clocks that run or have run: which term, about what, and its last day';

create unique index uniq$lopende_termijn_onderwerp
  on termijn.lopende_termijn (gemeente, onderwerp_id, onderwerp_soort, code, stap)
  where status <> 'BEEINDIGD';
create index idx$lopende_termijn_gezin
  on termijn.lopende_termijn (gemeente, gezin, uiterlijk)
  where status <> 'BEEINDIGD' and gezin is not null;
create index idx$lopende_termijn_uiterlijk
  on termijn.lopende_termijn (gemeente, uiterlijk)
  where status = 'LOPEND';

call database.protect_by_gemeente('termijn.lopende_termijn');

create table termijn.opschorting (
  gemeente text not null,
  id uuid not null,
  termijn uuid not null,
  periode daterange not null,
  reden text not null,
  constraint pk$opschorting primary key (gemeente, id),
  constraint fk$opschorting_termijn foreign key (gemeente, termijn)
    references termijn.lopende_termijn (gemeente, id),
  constraint check$opschorting_reden
    check (reden in ('AANVULLING', 'TOESTEMMING', 'TOEDOEN_AANVRAGER', 'OVERMACHT')),
  constraint exclude$opschorting_overlap exclude using gist (
    gemeente with =, termijn with =, periode with &&)
);

comment on table termijn.opschorting is 'Periods in which a clock stood still, with the reason (Awb art. 4:15)';

call database.protect_by_gemeente('termijn.opschorting');
