-- The policies stand on the whole table: a part is reached through it and never by its own name.
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
    for t in select c.oid::regclass as naam, c.relkind, c.relispartition as is_deel,
                    coalesce(obj_description(c.oid, 'pg_class'), '') as uitleg
             from pg_class c
             join pg_namespace n on n.oid = c.relnamespace
             where n.nspowner = current_user::regrole and n.nspname <> 'public' and n.nspname !~ '^pg_'
               and c.relkind in ('r', 'p', 'v', 'm')
    loop
        if t.is_deel then
            execute format('revoke all on %s from %s', t.naam, rol);
        elsif t.relkind in ('v', 'm') or t.uitleg like 'read-only%' then
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
