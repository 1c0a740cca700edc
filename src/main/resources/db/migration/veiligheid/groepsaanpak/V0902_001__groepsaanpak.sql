create schema groepsaanpak;

create table groepsaanpak.groep (
  gemeente text not null,
  id uuid not null,
  naam text not null,
  plek text not null,
  begonnen_op date not null,
  eindigt_op date not null,
  constraint pk$groep primary key (gemeente, id),
  constraint check$groep_naam check (length(naam) between 1 and 100),
  constraint check$groep_termijn check (eindigt_op > begonnen_op and eindigt_op <= begonnen_op + 366)
);
comment on table groepsaanpak.groep is 'A group of young people at one place, for a term of at most a year';

-- Who sees a group is named one by one, and until when.
create table groepsaanpak.toegelaten (
  gemeente text not null,
  groep uuid not null,
  actor uuid not null,
  naam text not null,
  organisatie text not null,
  politiegegevens boolean not null,
  tot date not null,
  constraint pk$toegelaten primary key (gemeente, groep, actor),
  constraint fk$toegelaten_groep foreign key (gemeente, groep) references groepsaanpak.groep on delete cascade
);
comment on table groepsaanpak.toegelaten is 'Who may see a group, by name, with or without lines of the police';

create table groepsaanpak.jongere (
  gemeente text not null,
  id uuid not null,
  groep uuid not null,
  roepnaam text not null,
  rol text not null,
  actie text not null,
  actiehouder text not null,
  constraint pk$jongere primary key (gemeente, id),
  constraint fk$jongere_groep foreign key (gemeente, groep) references groepsaanpak.groep on delete cascade,
  constraint check$jongere_rol check (rol in ('PLUS', 'MIN', 'MEE')),
  constraint check$jongere_roepnaam check (length(roepnaam) between 1 and 100)
);
comment on table groepsaanpak.jongere is
  'Somebody in a group by first name, with the role there and who does what; never a person of a file';
create index idx$jongere_groep on groepsaanpak.jongere (gemeente, groep);

create table groepsaanpak.politieregel (
  gemeente text not null,
  id uuid not null,
  groep uuid not null,
  dag date not null,
  tekst text not null,
  door text not null,
  constraint pk$politieregel primary key (gemeente, id),
  constraint fk$politieregel_groep foreign key (gemeente, groep) references groepsaanpak.groep on delete cascade,
  constraint check$politieregel_tekst check (length(tekst) between 1 and 1000)
);
comment on table groepsaanpak.politieregel is 'A line of the police about a group, with a ground of its own (UAVG art. 33)';
create index idx$politieregel_groep on groepsaanpak.politieregel (gemeente, groep);

-- No role and no task spans groups: who is not admitted by name sees nothing, jobs and support included. Only the
-- owner, who cleans up, sees past that.
create function groepsaanpak.is_admitted(welke uuid, politie boolean) returns boolean
language sql stable as $$
    select exists (
        select 1 from groepsaanpak.toegelaten t
         where t.gemeente = current_setting('app.gemeente', true) and t.groep = welke
           and t.actor = nullif(current_setting('app.actor', true), '')::uuid
           and t.tot > current_date and (t.politiegegevens or not politie))
$$;

do $$
declare
    t text;
begin
    foreach t in array array['groep', 'toegelaten', 'jongere', 'politieregel'] loop
        execute format('alter table groepsaanpak.%I enable row level security', t);
        execute format('alter table groepsaanpak.%I force row level security', t);
        execute format(
            'create policy policy$eigenaar on groepsaanpak.%I to current_user
                using (gemeente = current_setting(''app.gemeente'', true))', t);
    end loop;
end
$$;
create policy policy$groep on groepsaanpak.groep using (
  gemeente = current_setting('app.gemeente', true) and groepsaanpak.is_admitted(id, false));
-- The own line is always to be seen; who is in the group admits others, and nobody admits oneself.
create policy policy$groep on groepsaanpak.toegelaten using (
  gemeente = current_setting('app.gemeente', true)
  and actor = nullif(current_setting('app.actor', true), '')::uuid)
  with check (gemeente = current_setting('app.gemeente', true)
    and groepsaanpak.is_admitted(groep, politiegegevens));
create policy policy$groep on groepsaanpak.jongere using (
  gemeente = current_setting('app.gemeente', true) and groepsaanpak.is_admitted(groep, false));
create policy policy$groep on groepsaanpak.politieregel using (
  gemeente = current_setting('app.gemeente', true) and groepsaanpak.is_admitted(groep, true));
call database.protect_by_doel('groepsaanpak.groep', 'GROEP');
call database.protect_by_doel('groepsaanpak.toegelaten', 'GROEP');
call database.protect_by_doel('groepsaanpak.jongere', 'GROEP');
call database.protect_by_doel('groepsaanpak.politieregel', 'STRAFRECHT');

-- What an alderman may know: how many, and nobody. Groups of fewer than five are counted as none.
create function groepsaanpak.stand()
returns table (plek text, plus bigint, min bigint, mee bigint, eindigt_op date)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select g.plek, count(*) filter (where j.rol = 'PLUS'), count(*) filter (where j.rol = 'MIN'),
               count(*) filter (where j.rol = 'MEE'), g.eindigt_op
          from groepsaanpak.groep g join groepsaanpak.jongere j on j.gemeente = g.gemeente and j.groep = g.id
         where g.gemeente = current_setting('app.gemeente', true)
         group by g.id, g.plek, g.eindigt_op
        having count(*) >= 5
         order by g.plek;
end
$$;

-- A group begins with the one who directs it.
create function groepsaanpak.begin(
    welke uuid, groepsnaam text, waar text, vanaf date, totaan date, wie text, namens text)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into groepsaanpak.groep (gemeente, id, naam, plek, begonnen_op, eindigt_op)
    values (current_setting('app.gemeente'), welke, groepsnaam, waar, vanaf, totaan);
    insert into groepsaanpak.toegelaten (gemeente, groep, actor, naam, organisatie, politiegegevens, tot)
    values (current_setting('app.gemeente'), welke, current_setting('app.actor')::uuid, wie, namens, true, totaan);
end
$$;

-- Who is admitted to a group, for those who are.
create function groepsaanpak.toegelatenen(welke uuid)
returns table (actor uuid, naam text, organisatie text, politiegegevens boolean, tot date)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select t.actor, t.naam, t.organisatie, t.politiegegevens, t.tot from groepsaanpak.toegelaten t
         where t.gemeente = current_setting('app.gemeente', true) and t.groep = welke
           and groepsaanpak.is_admitted(welke, false)
         order by t.naam;
end
$$;

-- Ends an admission; whoever is in the group may, the last one may not.
create function groepsaanpak.dismiss(welke uuid, wie uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    removed integer;
begin
    delete from groepsaanpak.toegelaten t
     where t.gemeente = current_setting('app.gemeente', true) and t.groep = welke and t.actor = wie
       and groepsaanpak.is_admitted(welke, false)
       and exists (select 1 from groepsaanpak.toegelaten x
                    where x.gemeente = t.gemeente and x.groep = welke and x.actor <> wie);
    get diagnostics removed = row_count;
    return removed;
end
$$;

-- Removes the groups of which the term is over, with everything in them.
create function groepsaanpak.clean(dag date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    removed integer;
begin
    delete from groepsaanpak.groep g
     where g.gemeente = current_setting('app.gemeente', true) and g.eindigt_op <= dag;
    get diagnostics removed = row_count;
    return removed;
end
$$;
