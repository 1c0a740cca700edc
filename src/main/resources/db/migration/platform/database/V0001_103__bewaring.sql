-- How long rows are kept, told by each room for its own tables. With it one mechanism destroys whatever goes, a whole
-- file or one piece of it: it knows no room, and follows what the rooms told about their columns.
create table database.bewaarplek (
    tabel    text not null,
    soort    text,
    met_id   boolean not null,
    volgt    text[] not null default '{}',
    leeg     text[] not null default '{}',
    leeg_in  text not null default 'true',
    ook      text,
    woorden  text[] not null default '{}',
    citeert  text,
    dag      text,
    open     text,
    vrij     text,
    volgorde integer generated always as identity,
    constraint pk$bewaarplek primary key (tabel),
    constraint check$bewaarplek_soort check ((soort is null) = (vrij is not null))
);
comment on table database.bewaarplek is 'For each table how long its rows are kept, and with what they go';
comment on column database.bewaarplek.soort is 'The rule in definitions/bewaartermijnen.json';
comment on column database.bewaarplek.volgt is 'A row goes when what one of these columns points at goes';
comment on column database.bewaarplek.leeg is 'These columns lose what goes; the row stays';
comment on column database.bewaarplek.leeg_in is 'In which rows those columns need a look';
comment on column database.bewaarplek.ook is 'Also goes: a condition on t, in which $2 holds the ids that go';
comment on column database.bewaarplek.woorden is 'Columns with words that are quoted elsewhere in the same file';
comment on column database.bewaarplek.citeert is 'A row goes when this column quotes such words of what goes';
comment on column database.bewaarplek.dag is 'When the row last changed, for terms that count from the last change';
comment on column database.bewaarplek.open is 'Rows that show that something is not finished yet';
comment on column database.bewaarplek.vrij is 'Why these rows need no term';

-- Rows that make what they hang on be kept by a longer rule.
create table database.bewaarverlenging (
    tabel      text not null,
    soort      text not null,
    voorwaarde text not null,
    constraint pk$bewaarverlenging primary key (tabel, soort)
);
comment on table database.bewaarverlenging is 'Rows that make their file be kept by another rule, such as help under the Jeugdwet';

-- What is kept as long as something points at it, such as a person as long as there is a file.
create table database.bewaarband (
    tabel text not null,
    kolom text not null,
    wat   text not null,
    constraint pk$bewaarband primary key (tabel, kolom)
);
comment on table database.bewaarband is 'Columns that hold what they point at: when the last such row goes, it goes too';

-- Rows with a term of their own, whatever they belong to.
create table database.bewaarverloop (
    tabel      text not null,
    soort      text not null,
    moment     text not null,
    voorwaarde text not null,
    leeg       text[] not null default '{}',
    constraint pk$bewaarverloop primary key (tabel, soort)
);
comment on table database.bewaarverloop is 'Rows that go by themselves some time after a moment, or lose the content of some columns';

create procedure database.is_kept(
    tabel regclass, soort text, volgt text[] default '{}', leeg text[] default '{}', leeg_in text default 'true',
    ook text default null, woorden text[] default '{}', citeert text default null, dag text default null,
    open text default null)
language sql as $$
    insert into database.bewaarplek (tabel, soort, met_id, volgt, leeg, leeg_in, ook, woorden, citeert, dag,
                                     open)
    values (tabel::text, soort,
            exists (select 1 from pg_attribute a
                     where a.attrelid = tabel and a.attname = 'id' and a.atttypid = 'uuid'::regtype),
            volgt, leeg, leeg_in, ook, woorden, citeert, dag, open)
$$;

create procedure database.needs_no_term(tabel regclass, reden text)
language sql as $$
    insert into database.bewaarplek (tabel, met_id, vrij) values (tabel::text, false, reden)
$$;

create procedure database.is_kept_longer(tabel regclass, soort text, voorwaarde text)
language sql as $$
    insert into database.bewaarverlenging values (tabel::text, soort, voorwaarde)
$$;

create procedure database.holds(tabel regclass, kolom text, wat text)
language sql as $$
    insert into database.bewaarband values (tabel::text, kolom, wat)
$$;

create procedure database.expires(
    tabel regclass, soort text, moment text, voorwaarde text default 'true', leeg text[] default '{}')
language sql as $$
    insert into database.bewaarverloop values (tabel::text, soort, moment, voorwaarde, leeg)
$$;

-- Whether one of these ids stands in a text, such as the address of a page or a row kept as JSON.
create function database.mentions(tekst text, ids uuid[]) returns boolean
language sql immutable as $$
    select exists (
        select 1
          from regexp_matches(tekst, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') m
         where m[1]::uuid = any (ids))
$$;

-- Which rows of a table go when the ids of $2 go.
create function database.goes_with(p database.bewaarplek) returns text
language sql stable as $$
    select 't.gemeente = $1 and (' || coalesce(nullif(concat_ws(' or ',
        case when p.met_id then 't.id = any ($2)' end,
        (select string_agg(format(
                    case a.atttypid when 'uuid[]'::regtype then 't.%I && $2' else 't.%I = any ($2)' end, a.attname),
                    ' or ' order by a.attnum)
           from pg_attribute a where a.attrelid = p.tabel::regclass and a.attname = any (p.volgt)),
        p.ook), ''), 'false') || ')'
$$;

-- What nothing holds any more once these ids are gone.
create function database.let_go(ids uuid[]) returns uuid[]
language plpgsql as $$
declare
    g text := current_setting('app.gemeente');
    groep text;
    vast text;
    deel uuid[];
    los uuid[] := '{}';
begin
    for groep in select distinct b.wat from database.bewaarband b loop
        select string_agg(format('select t.%I as id, (%s) as gaat from %s t where t.gemeente = $1 and t.%1$I = any ($3)',
                   b.kolom, database.goes_with(p), b.tabel), ' union all ')
          into vast
          from database.bewaarband b join database.bewaarplek p on p.tabel = b.tabel where b.wat = groep;
        deel := database.pointed_at(groep, ids);
        execute format('select array_agg(id) from (select id from (%s) r group by id having bool_and(gaat)) x', vast)
           into deel using g, ids, deel;
        los := los || coalesce(deel, '{}');
    end loop;
    return los;
end
$$;

-- What the rows that go were holding so far.
create function database.pointed_at(soort text, ids uuid[]) returns uuid[]
language plpgsql as $$
declare
    r record;
    deel uuid[];
    alle uuid[] := '{}';
begin
    for r in select b.kolom, b.tabel, database.goes_with(p) as conditie
               from database.bewaarband b join database.bewaarplek p on p.tabel = b.tabel
              where b.wat = pointed_at.soort loop
        execute format('select array_agg(distinct t.%I) from %s t where %s', r.kolom, r.tabel, r.conditie)
           into deel using current_setting('app.gemeente'), ids;
        alle := alle || coalesce(deel, '{}');
    end loop;
    return alle;
end
$$;

-- These ids and all that hangs on them, however deep, with the persons whom nothing holds after it.
create function database.gone_with(ids uuid[]) returns uuid[]
language plpgsql as $$
declare
    p database.bewaarplek;
    alle uuid[] := ids;
    nieuw uuid[] := ids;
    ronde uuid[];
    deel uuid[];
begin
    while cardinality(nieuw) > 0 loop
        ronde := database.let_go(alle);
        for p in select * from database.bewaarplek where met_id and (volgt <> '{}' or ook is not null) loop
            execute format('select array_agg(t.id) from %s t where %s', p.tabel, database.goes_with(p))
               into deel using current_setting('app.gemeente'), nieuw;
            ronde := ronde || coalesce(deel, '{}');
        end loop;
        nieuw := array(select distinct r from unnest(ronde) r where r <> all (alle));
        alle := alle || nieuw;
    end loop;
    return alle;
end
$$;

-- Sees the rows of every file and of every purpose, as the system user of jobs, until see_as.
create function database.see_all() returns text[]
language plpgsql as $$
declare
    was text[] := array[coalesce(current_setting('app.breed', true), ''), coalesce(current_setting('app.actor', true), ''),
                        coalesce(current_setting('app.categorieen', true), '')];
begin
    perform database.see_as(array['1', '00000000-0000-7000-8000-000000000002', '*']);
    return was;
end
$$;

create function database.see_as(wie text[]) returns void
language sql as $$
    select set_config('app.breed', wie[1], true), set_config('app.actor', wie[2], true),
           set_config('app.categorieen', wie[3], true)
$$;

-- How things stand with what hangs on these ids: the last change, by which rules it is kept, in which tables something
-- is not finished, and how many persons and rows would go.
create function database.state_of(ids uuid[], out laatste date, out soorten text[], out onaf text[], out rijen bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was text[] := database.see_all();
    g text := current_setting('app.gemeente');
    alle uuid[] := database.gone_with(ids);
    r record;
    d date;
    b boolean;
    n bigint;
begin
    soorten := '{}';
    onaf := '{}';
    rijen := 0;
    for r in select p.tabel, p.open, p.dag, p.soort, database.goes_with(p) as conditie
               from database.bewaarplek p where p.vrij is null loop
        execute format('select count(*), max((%s)::date), coalesce(bool_or(%s), false) from %s t where %s',
                    coalesce(r.dag, 'null'), coalesce(r.open, 'false'), r.tabel, r.conditie)
           into n, d, b using g, alle;
        laatste := greatest(laatste, d);
        rijen := rijen + n;
        if b then
            onaf := onaf || r.tabel;
        end if;
    end loop;
    for r in select v.soort, v.tabel, v.voorwaarde, database.goes_with(p) as conditie
               from database.bewaarverlenging v join database.bewaarplek p on p.tabel = v.tabel loop
        execute format('select exists (select 1 from %s t where %s and (%s))', r.tabel, r.conditie, r.voorwaarde)
           into b using g, alle;
        if b then
            soorten := soorten || r.soort;
        end if;
    end loop;
    perform database.see_as(was);
end
$$;

-- Written by the destruction itself and by nobody else: that it was done, why, and how much; never of whom.
create table database.vernietiging (
    gemeente text        not null,
    id       uuid        not null default uuidv7(),
    moment   timestamptz not null,
    door     uuid        not null,
    grond    uuid        not null,
    rijen    jsonb       not null,
    constraint pk$vernietiging primary key (gemeente, id)
);
comment on table database.vernietiging is 'append-only: what was destroyed on which ground, as numbers of rows by table';
comment on column database.vernietiging.grond is 'The signed list or the decision on a request that this was done for';
create index idx$vernietiging_grond on database.vernietiging (gemeente, grond);
call database.protect_by_gemeente('database.vernietiging');

-- Destroys these ids with all that hangs on them, in the running transaction: all or nothing. What is append-only goes
-- too, which nobody can do without leaving the line above.
create function database.destroy(ids uuid[], grond uuid, moment timestamptz) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    wie uuid := nullif(current_setting('app.actor', true), '')::uuid;
    was text[] := database.see_all();
    g text := current_setting('app.gemeente');
    alle uuid[] := database.gone_with(ids);
    p database.bewaarplek;
    kolom text;
    n bigint;
    rijen jsonb;
begin
    for p in select * from database.bewaarplek where leeg <> '{}' loop
        foreach kolom in array p.leeg loop
            call database.empty_column(p, kolom, g, alle);
        end loop;
    end loop;
    rijen := database.destroy_quotes(alle);
    for p in select * from database.bewaarplek where vrij is null order by volgorde desc loop
        execute format('delete from %s t where %s', p.tabel, database.goes_with(p)) using g, alle;
        get diagnostics n = row_count;
        if n > 0 then
            rijen := rijen || jsonb_build_object(p.tabel, n + coalesce((rijen ->> p.tabel)::bigint, 0));
        end if;
    end loop;
    insert into database.vernietiging (gemeente, moment, door, grond, rijen) values (g, moment, wie, grond, rijen);
    perform database.see_as(was);
    return rijen;
end
$$;

-- What quotes the words of something that goes, such as the line of the timeline that tells of a goal.
create function database.destroy_quotes(ids uuid[]) returns jsonb
language plpgsql as $$
declare
    r record;
    g text := current_setting('app.gemeente');
    deel text[];
    waar uuid[];
    woorden text[] := '{}';
    dossiers uuid[] := '{}';
    n bigint;
    rijen jsonb := '{}';
begin
    for r in select p.tabel, k.kolom, database.goes_with(p) as conditie
               from database.bewaarplek p, unnest(p.woorden) as k (kolom) loop
        execute format('select array_agg(t.%I), array_agg(distinct t.gezin) from %s t where %s and t.%1$I <> ''''',
                    r.kolom, r.tabel, r.conditie)
           into deel, waar using g, ids;
        woorden := woorden || coalesce(deel, '{}');
        dossiers := dossiers || coalesce(waar, '{}');
    end loop;
    for r in select p.tabel, p.citeert from database.bewaarplek p where p.citeert is not null loop
        execute format('delete from %s t where t.gemeente = $1 and t.gezin = any ($2) and t.%I && $3', r.tabel, r.citeert)
        using g, dossiers, woorden;
        get diagnostics n = row_count;
        if n > 0 then
            rijen := rijen || jsonb_build_object(r.tabel, n);
        end if;
    end loop;
    return rijen;
end
$$;

-- A JSON without the objects that carry one of these ids, however deep they lie.
create function database.without(inhoud jsonb, ids uuid[]) returns jsonb
language sql immutable as $$
    select case jsonb_typeof(inhoud)
        when 'array' then (
            select coalesce(jsonb_agg(database.without(e, ids) order by n), '[]')
              from jsonb_array_elements(inhoud) with ordinality as x (e, n)
             where coalesce(e #>> '{id,value}', e ->> 'id', '') <> all (ids::text[]))
        when 'object' then (
            select coalesce(jsonb_object_agg(key, database.without(value, ids)), '{}') from jsonb_each(inhoud))
        else inhoud end
$$;

create procedure database.empty_column(p database.bewaarplek, kolom text, g text, ids uuid[])
language plpgsql as $$
declare
    opdracht text := (
        select case atttypid
            when 'uuid[]'::regtype then
                'update %1$s t set %2$I = array(select u from unnest(t.%2$I) with ordinality as x (u, n)
                                                 where u <> all ($2) order by n)
                  where t.gemeente = $1 and (%4$s) and t.%2$I && $2 and not (%3$s)'
            when 'jsonb'::regtype then
                'update %1$s t set %2$I = database.without(t.%2$I, $2)
                  where t.gemeente = $1 and (%4$s) and t.%2$I is distinct from database.without(t.%2$I, $2) and not (%3$s)'
            else
                'update %1$s t set %2$I = null where t.gemeente = $1 and (%4$s) and t.%2$I = any ($2) and not (%3$s)' end
          from pg_attribute where attrelid = p.tabel::regclass and attname = kolom);
begin
    execute format(opdracht, p.tabel, kolom, database.goes_with(p), p.leeg_in) using g, ids;
end
$$;

-- Lets the rows of a rule go whose moment was before this one; answers how many.
create function database.expire(soort text, voor timestamptz) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was text[] := database.see_all();
    v database.bewaarverloop;
    waar text;
    n bigint;
    totaal bigint := 0;
begin
    for v in select * from database.bewaarverloop b where b.soort = expire.soort loop
        waar := format('(%s) < $2 and (%s)', v.moment, v.voorwaarde)
            || case when exists (select 1 from pg_attribute
                                  where attrelid = v.tabel::regclass and attname = 'gemeente')
                    then ' and t.gemeente = $1' else ' and $1 is not null' end;
        execute case when v.leeg = '{}' then format('delete from %s t where %s', v.tabel, waar)
                else format('update %s t set %s where %s and (%s)', v.tabel,
                    (select string_agg(format('%I = ''''', k), ', ') from unnest(v.leeg) k), waar,
                    (select string_agg(format('t.%I <> ''''', k), ' or ') from unnest(v.leeg) k)) end
          using current_setting('app.gemeente'), voor;
        get diagnostics n = row_count;
        totaal := totaal + n;
    end loop;
    perform database.see_as(was);
    return totaal;
end
$$;

call database.needs_no_term('database.persoonskolom', 'Tells about columns, not about people');
call database.needs_no_term('database.bewaarplek', 'Tells about tables, not about people');
call database.needs_no_term('database.bewaarverlenging', 'Tells about tables, not about people');
call database.needs_no_term('database.bewaarband', 'Tells about tables, not about people');
call database.needs_no_term('database.bewaarverloop', 'Tells about tables, not about people');
call database.needs_no_term('database.vernietiging', 'Numbers only; the proof of what was destroyed is kept for ever');
call database.is_kept('database.opgegaan', 'persoonslijst', volgt => '{oud, nieuw}');
call database.expires('database.spring_session', 'inlogsessie', 'to_timestamp(t.expiry_time / 1000.0)');
call database.needs_no_term('database.spring_session_attributes', 'Goes with its session');
