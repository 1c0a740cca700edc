create schema aanspreekpunt;

create table aanspreekpunt.aanspreekpunt (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  medewerker uuid not null,
  team uuid,
  van date not null,
  tot date,
  periode daterange not null generated always as (daterange(van, tot)) stored,
  wisseling boolean not null,
  notitie text,
  gelezen_op timestamptz,
  constraint pk$aanspreekpunt primary key (gemeente, id),
  constraint check$aanspreekpunt_notitie check (length(notitie) between 1 and 4000),
  constraint exclude$aanspreekpunt_overlap exclude using gist
    (gemeente with =, gezin with =, periode with &&)
);
comment on table aanspreekpunt.aanspreekpunt is 'Who is the one contact person of a gezin, and since when; never two at once';
-- Two hand-overs on one day leave an empty period, which excludes nothing: the open one is held apart.
create unique index uniq$aanspreekpunt_open on aanspreekpunt.aanspreekpunt (gemeente, gezin) where tot is null;
create index idx$aanspreekpunt_medewerker on aanspreekpunt.aanspreekpunt (gemeente, medewerker) where tot is null;
create index idx$aanspreekpunt_gezin on aanspreekpunt.aanspreekpunt (gemeente, gezin, van desc);
call database.protect_by_gemeente('aanspreekpunt.aanspreekpunt');

create table aanspreekpunt.wachtend (
  gemeente text not null,
  gezin uuid not null,
  team uuid not null,
  sinds date not null,
  uiterlijk date not null,
  dringend boolean not null default false,
  constraint pk$wachtend primary key (gemeente, gezin)
);
comment on table aanspreekpunt.wachtend is 'A gezin without a contact person: which team holds the file and until when that may last (T36)';
create index idx$wachtend_uiterlijk on aanspreekpunt.wachtend (gemeente, uiterlijk);
call database.protect_by_gemeente('aanspreekpunt.wachtend');

create table aanspreekpunt.afwezigheid (
  gemeente text not null,
  id uuid not null,
  medewerker uuid not null,
  waarnemer uuid not null,
  reden text not null,
  periode daterange not null,
  constraint pk$afwezigheid primary key (gemeente, id),
  constraint check$afwezigheid_reden check (reden in ('VAKANTIE', 'ZIEKTE', 'ANDERS')),
  constraint check$afwezigheid_waarnemer check (waarnemer <> medewerker),
  constraint exclude$afwezigheid_overlap exclude using gist
    (gemeente with =, medewerker with =, periode with &&)
);
comment on table aanspreekpunt.afwezigheid is 'When a contact person is away and who stands in';
call database.protect_by_gemeente('aanspreekpunt.afwezigheid');

create table aanspreekpunt.waarneming (
  gemeente text not null,
  gezin uuid not null,
  waarnemer uuid not null,
  afwezigheid uuid not null,
  constraint pk$waarneming primary key (gemeente, gezin),
  constraint fk$waarneming_afwezigheid foreign key (gemeente, afwezigheid)
    references aanspreekpunt.afwezigheid (gemeente, id)
);
comment on table aanspreekpunt.waarneming is 'For which gezin somebody stands in today, and so has access to the file';
create index idx$waarneming_waarnemer on aanspreekpunt.waarneming (gemeente, waarnemer);
create index idx$waarneming_afwezigheid on aanspreekpunt.waarneming (gemeente, afwezigheid);
call database.protect_by_gemeente('aanspreekpunt.waarneming');

create view aanspreekpunt.v_werkdruk with (security_invoker = true) as
select medewerkers.gemeente,
  medewerkers.medewerker,
  count(a.id)::int as gezinnen,
  count(a.id) filter (where a.van > current_date - 30)::int as nieuw,
  count(a.id) filter (where a.notitie is not null and a.gelezen_op is null)::int as ongelezen,
  (select count(*) from aanspreekpunt.waarneming w
    where w.gemeente = medewerkers.gemeente and w.waarnemer = medewerkers.medewerker)::int as waargenomen
from (
  select gemeente, medewerker from aanspreekpunt.aanspreekpunt where tot is null
  union
  select gemeente, waarnemer from aanspreekpunt.waarneming
) medewerkers
left join aanspreekpunt.aanspreekpunt a
  on a.gemeente = medewerkers.gemeente and a.medewerker = medewerkers.medewerker and a.tot is null
group by medewerkers.gemeente, medewerkers.medewerker;
comment on view aanspreekpunt.v_werkdruk is 'Per contact person: files, new in 30 days, hand-overs not yet read, files for which they stand in';
