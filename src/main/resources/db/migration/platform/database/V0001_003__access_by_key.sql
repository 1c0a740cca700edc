-- Asks for one file at a time whether the actor may open it. "offset 0" keeps PostgreSQL from collecting all files of
-- the actor first, which cost 3 ms for each statement of somebody with 350 files, and grows with their number.
create function database.may_open(tabel regclass, kolom text) returns text
language sql stable as $$
    select format(
        'exists (select 1
                 from security.dossiertoegang d
                 where d.gemeente = %1$I.gemeente
                   and d.gezin = %1$I.%2$I
                   and d.actor = nullif(current_setting(''app.actor'', true), '''')::uuid
                 offset 0)',
        relname, kolom)
    from pg_class where oid = tabel
$$;

create or replace procedure database.protect_by_gezin(tabel regclass, kolom text)
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format(
        'create policy policy$gezin on %s using (
            gemeente = current_setting(''app.gemeente'', true)
            and (current_setting(''app.breed'', true) = ''1'' or %s))',
        tabel, database.may_open(tabel, kolom));
end
$$;

create or replace procedure database.protect_by_optional_gezin(tabel regclass, kolom text)
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format(
        'create policy policy$gezin on %s using (
            gemeente = current_setting(''app.gemeente'', true)
            and (%I is null or current_setting(''app.breed'', true) = ''1'' or %s))
            with check (gemeente = current_setting(''app.gemeente'', true))',
        tabel, kolom, database.may_open(tabel, kolom));
end
$$;

-- Tables that were protected before ask in the same way.
do $$
declare
    p record;
begin
    for p in select schemaname, tablename, policyname, qual from pg_policies
             where policyname = 'policy$gezin' and qual not like '%OFFSET 0%'
    loop
        execute format('alter policy %I on %I.%I using (%s)', p.policyname, p.schemaname, p.tablename,
            regexp_replace(p.qual, '(d\.actor = [^=]*::uuid\)\))', '\1 offset 0'));
    end loop;
end
$$;

-- After many rows came in at once PostgreSQL plans with what it knew of empty tables until it looks again. The
-- application may ask it to look; the tables are the owner's.
create procedure database.refresh_statistics()
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t regclass;
begin
    for t in select c.oid from pg_class c
             join pg_namespace n on n.oid = c.relnamespace
             where n.nspowner = current_user::regrole and n.nspname <> 'public' and n.nspname !~ '^pg_'
               and c.relkind = 'r'
    loop
        execute format('analyze %s', t);
    end loop;
end
$$;
