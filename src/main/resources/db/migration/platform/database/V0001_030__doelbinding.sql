-- Purpose limitation (AVG art. 5 lid 1 onder b): what a purpose may not use does not exist for a transaction that runs
-- for it. A purpose is the key of @Verwerking; which kinds of data it may use, in which role and of which law, stands in
-- definitions/doelbinding.json and is copied into database.doelregel by the owner at each start.
create table database.doelregel (
    doel      text not null,
    rol       text not null,
    categorie text not null,
    wet       text not null,
    uitkomst  text not null,
    constraint pk$doelregel primary key (doel, rol, categorie, wet),
    constraint check$doelregel_uitkomst check (uitkomst in ('TOEGESTAAN', 'MET_TOESTEMMING'))
);
comment on table database.doelregel is
    'read-only: which purpose may use which kind of data of which law in which role; what has no line is forbidden';
comment on column database.doelregel.wet is 'The law behind the data; * for data that belongs to no law in particular';

create table database.gegevenscategorie (
    tabel     text not null,
    categorie text not null,
    afgeleid  boolean not null,
    constraint pk$gegevenscategorie primary key (tabel)
);
comment on table database.gegevenscategorie is 'read-only: which kind of data each table holds';
comment on column database.gegevenscategorie.afgeleid is
    'Whether any purpose may add rows, because they follow from the work: the timeline, work, messages, the log';

-- Whether the running purpose may use this kind of data. "*" is for the functions of the owner that move rows of all
-- kinds without showing them.
create function database.uses_category(categorie text) returns boolean
language sql stable parallel safe as $$
    select current_setting('app.categorieen', true) = '*'
        or strpos(current_setting('app.categorieen', true), ',' || categorie || ',') > 0
$$;

-- Restrictive: it comes on top of who may see which rows, and can only take away.
create procedure database.protect_by_doel(tabel regclass, categorie text, afgeleid boolean default false)
language plpgsql as $$
begin
    insert into database.gegevenscategorie values (tabel::text, categorie, afgeleid);
    execute format(
        'create policy policy$doel on %s as restrictive using (database.uses_category(%L)) with check (%s)',
        tabel, categorie,
        case when afgeleid then 'true' else format('database.uses_category(%L)', categorie) end);
end
$$;

-- The first statement of each transaction: for whom and why it runs. What the purpose may use is looked up here once,
-- so that a policy costs one comparison. A kind of data alone is allowed as a whole, with a law behind it for that law
-- only, and with a question mark for people who consented.
create function database.begin_processing(gemeente text, actor text, rol text, doel text, breed text) returns void
language plpgsql as $$
begin
    perform set_config('app.gemeente', gemeente, true), set_config('app.actor', actor, true),
            set_config('app.rol', rol, true), set_config('app.doel', doel, true), set_config('app.breed', breed, true),
            set_config('app.categorieen', coalesce((
                select ',' || string_agg(
                           r.categorie || case r.wet when '*' then '' else ':' || r.wet end
                               || case r.uitkomst when 'TOEGESTAAN' then '' else '?' end, ',') || ','
                  from database.doelregel r
                 where r.doel = begin_processing.doel and r.rol in (begin_processing.rol, '*')), ''), true);
end
$$;

-- The application reads the rules and never writes them.
create or replace procedure database.grant_rights(rol regrole)
language plpgsql as $$
declare
    s record;
    t record;
begin
    for s in select nspname from pg_namespace
             where nspowner = current_user::regrole and nspname not in ('public', 'information_schema')
               and nspname !~ '^pg_'
    loop
        execute format('grant usage on schema %I to %s', s.nspname, rol);
        execute format('grant usage on all sequences in schema %I to %s', s.nspname, rol);
    end loop;
    for t in select c.oid::regclass as naam, c.relkind,
                    coalesce(obj_description(coalesce(pg_partition_root(c.oid), c.oid), 'pg_class'), '') as uitleg
             from pg_class c
             join pg_namespace n on n.oid = c.relnamespace
             where n.nspowner = current_user::regrole and n.nspname <> 'public' and n.nspname !~ '^pg_'
               and c.relkind in ('r', 'p', 'v', 'm')
    loop
        if t.relkind in ('v', 'm') or t.uitleg like 'read-only%' then
            execute format('revoke insert, update, delete on %s from %s', t.naam, rol);
            execute format('grant select on %s to %s', t.naam, rol);
        elsif t.uitleg like 'append-only%' then
            execute format('revoke update, delete on %s from %s', t.naam, rol);
            execute format('grant select, insert on %s to %s', t.naam, rol);
        else
            execute format('grant select, insert, update, delete on %s to %s', t.naam, rol);
        end if;
    end loop;
end
$$;
