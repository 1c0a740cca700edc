-- What hangs on these ids, however deep; with "los" also the persons whom nothing holds after it.
create function database.hangs_on(ids uuid[], los boolean) returns uuid[]
language plpgsql as $$
declare
    p database.bewaarplek;
    alle uuid[] := ids;
    nieuw uuid[] := ids;
    ronde uuid[];
    deel uuid[];
begin
    while cardinality(nieuw) > 0 loop
        ronde := case when los then database.let_go(alle) else '{}' end;
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

create or replace function database.gone_with(ids uuid[]) returns uuid[]
language sql as $$
    select database.hangs_on(ids, true)
$$;

-- A term counts from the last change of the file itself. That somebody of it moved house since, or was registered
-- anew, is no change of the file; something unfinished about that person still holds it.
create or replace function database.state_of(ids uuid[], out laatste date, out soorten text[], out onaf text[], out rijen bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was text[] := database.see_all();
    g text := current_setting('app.gemeente');
    alle uuid[] := database.gone_with(ids);
    eigen uuid[] := database.hangs_on(ids, false);
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
        execute format('select count(*), coalesce(bool_or(%s), false) from %s t where %s',
                    coalesce(r.open, 'false'), r.tabel, r.conditie)
           into n, b using g, alle;
        if r.dag is not null then
            execute format('select max((%s)::date) from %s t where %s', r.dag, r.tabel, r.conditie)
               into d using g, eigen;
            laatste := greatest(laatste, d);
        end if;
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
