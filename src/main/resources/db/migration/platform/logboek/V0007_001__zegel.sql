create schema logboek;

-- The numbers of transactions belong to one cluster. A backup that was put back in another one counts anew, so each
-- cluster gets a range of its own and what comes later keeps the higher number.
create table logboek.tijdperk (
  nr smallint not null,
  cluster bigint not null,
  verschuiving bigint not null,
  sinds timestamptz not null default now(),
  constraint pk$tijdperk primary key (nr)
);
comment on table logboek.tijdperk is 'append-only: in which database clusters the log was written, and where their numbers of transactions begin';
insert into logboek.tijdperk (nr, cluster, verschuiving) select 1, system_identifier, 0 from pg_control_system();

-- Asked at each start, before the first line is written.
create function logboek.begin_era() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  hier bigint := (select system_identifier from pg_control_system());
  laatste logboek.tijdperk := (select t from logboek.tijdperk t order by nr desc limit 1);
  nieuw bigint;
begin
  if laatste.cluster = hier then
    return false;
  end if;
  nieuw := laatste.verschuiving + (1::bigint << 44);
  insert into logboek.tijdperk (nr, cluster, verschuiving) values (laatste.nr + 1, hier, nieuw);
  execute format(
    'alter table security.verwerkingslog alter column transactie set default pg_current_xact_id()::text::bigint + %s', nieuw);
  return true;
end $$;

-- Whether a transaction was over when PostgreSQL looked. One that ends later is not in that picture, whatever its
-- number, so its lines go into the next seal: no line is forgotten and none is sealed twice.
create function logboek.was_over(transactie bigint, verschuiving bigint, stand pg_snapshot) returns boolean
language sql immutable as $$
  select case
    when transactie - verschuiving < pg_snapshot_xmin(stand)::text::bigint then true
    when transactie - verschuiving >= pg_snapshot_xmax(stand)::text::bigint then false
    else pg_visible_in_snapshot((transactie - verschuiving)::text::xid8, stand)
  end
$$;

create table logboek.zegel (
  gemeente text not null,
  nr bigint not null,
  venster bigint not null,
  delen int not null,
  verschuiving bigint not null,
  stand pg_snapshot not null,
  sinds_verschuiving bigint not null,
  sinds pg_snapshot not null,
  aantal int not null,
  oudste timestamptz not null,
  jongste timestamptz not null,
  gezegeld timestamptz not null,
  regels bytea not null,
  vorige bytea not null,
  hash bytea not null,
  constraint pk$zegel primary key (gemeente, nr),
  constraint check$zegel_regels check (octet_length(regels) = aantal * 48),
  constraint check$zegel_hash check (octet_length(hash) = 32 and octet_length(vorige) = 32),
  constraint check$zegel_deel check (nr >= venster and nr < venster + delen)
);
comment on table logboek.zegel is
  'append-only: each seal holds id and hash of the lines since the one before, and a hash over itself and that one';
comment on column logboek.zegel.venster is 'The first of the seals that were made at once; delen says how many those are';
comment on column logboek.zegel.stand is 'Which transactions were over: these lines had come since the picture in sinds';
comment on column logboek.zegel.regels is 'In the order of their ids: 16 bytes of the id and 32 of the hash of each line';
-- Hashes do not get smaller.
alter table logboek.zegel alter column regels set storage external;
call database.protect_by_gemeente('logboek.zegel');

-- What a seal says of itself, without the lines and the hash.
create function logboek.zegelkop(z logboek.zegel) returns text
language sql stable as $$
  select concat_ws('|', z.gemeente, z.nr, z.venster, z.delen, z.verschuiving, z.stand, z.sinds_verschuiving, z.sinds,
      z.aantal, extract(epoch from z.oudste), extract(epoch from z.jongste), extract(epoch from z.gezegeld))
$$;

create function logboek.zegelhash(vorige bytea, kop text, regels_hash bytea) returns bytea
language sql immutable as $$
  select sha256(vorige || convert_to(kop, 'UTF8') || regels_hash)
$$;

-- Months that left the log after their time; the seals stay and tell that they were there.
create table logboek.afvoer (
  maand date not null,
  moment timestamptz not null default now(),
  constraint pk$afvoer primary key (maand)
);
comment on table logboek.afvoer is 'append-only: months whose lines were taken out of the log after the time that they must be kept';

-- For the operator, as owner. The part stays as a table of its own, to be kept elsewhere or dropped.
create procedure logboek.detach_month(maand date)
language plpgsql as $$
declare
  deel text := 'verwerkingslog_' || to_char(maand, 'YYYYMM');
begin
  -- NEN 7513: lines are kept at least as long as somebody may ask about them; five years is the least.
  if date_trunc('month', maand) + interval '1 month' > now() - interval '5 years' then
    raise exception 'The log of this month is kept for five years';
  end if;
  execute format('alter table security.verwerkingslog detach partition security.%I', deel);
  call database.protect_by_gemeente(format('security.%I', deel)::regclass);
  execute format('comment on table security.%I is %L', deel, 'append-only: a month that left the log');
  insert into logboek.afvoer (maand) values (date_trunc('month', maand));
end $$;

call database.needs_no_term('logboek.tijdperk', 'No data of people');
call database.needs_no_term('logboek.zegel', 'Hashes only: shows that the log is whole as long as there is a log');
call database.needs_no_term('logboek.afvoer', 'No data of people');
