-- Norms and limits of a later day, entered on screen before the house brings them, and seen by a second person.
create table regeling.normvoorstel (
  gemeente text not null,
  id uuid not null,
  soort text not null,
  van date not null,
  tot date,
  bron text not null,
  bedragen jsonb not null,
  status text not null,
  maker uuid not null,
  gevraagd_op date not null,
  door uuid,
  besloten_op date,
  opmerking text not null default '',
  constraint pk$normvoorstel primary key (gemeente, id),
  constraint check$normvoorstel_soort check (soort in ('NORMEN', 'VERMOGEN', 'VOORUITLOPEN')),
  constraint check$normvoorstel_dagen check (tot > van and (soort = 'VERMOGEN') = (tot is not null)),
  constraint check$normvoorstel_bron check (length(bron) between 1 and 200),
  constraint check$normvoorstel_bedragen check (jsonb_typeof(bedragen) = 'object'),
  constraint check$normvoorstel_status check (status in ('GEVRAAGD', 'GOEDGEKEURD', 'TERUGGESTUURD', 'INGETROKKEN')),
  constraint check$normvoorstel_besloten check
    ((status = 'GEVRAAGD') = (besloten_op is null) and (door is not null) = (status in ('GOEDGEKEURD', 'TERUGGESTUURD'))),
  constraint check$normvoorstel_vier_ogen check (door <> maker),
  constraint check$normvoorstel_opmerking check (length(opmerking) <= 2000)
);
comment on table regeling.normvoorstel is
  'Norms, asset limits or running ahead of the law from a day on: proposed by one person and approved by another';
comment on column regeling.normvoorstel.bedragen is 'In eurocent, by the kind of norm or of household';
create unique index uniq$normvoorstel_dag on regeling.normvoorstel (gemeente, soort, van)
  where status in ('GEVRAAGD', 'GOEDGEKEURD');
call database.protect_by_gemeente('regeling.normvoorstel');
call database.needs_no_term('regeling.normvoorstel', 'The amounts by which decisions are explained; they say nothing about residents');
