create schema database;

create extension pg_trgm schema public;
create extension btree_gist schema public;
create extension unaccent schema public;
create extension fuzzystrmatch schema public;

-- Rows of a person exist only for a transaction that serves their municipality.
create procedure database.protect_by_gemeente(tabel regclass)
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format(
        'create policy policy$gemeente on %s using (gemeente = current_setting(''app.gemeente'', true))',
        tabel);
end
$$;

-- The content of a file exists only for who has access to that file, or for a task that spans all files.
create procedure database.protect_by_gezin(tabel regclass, kolom text)
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format(
        'create policy policy$gezin on %1$s using (
            gemeente = current_setting(''app.gemeente'', true)
            and (current_setting(''app.breed'', true) = ''1''
                 or exists (
                     select 1
                     from security.dossiertoegang d
                     where d.gemeente = %2$I.gemeente
                       and d.gezin = %2$I.%3$I
                       and d.actor = nullif(current_setting(''app.actor'', true), '''')::uuid)))',
        tabel, (select relname from pg_class where oid = tabel), kolom);
end
$$;

-- The role of the application works in our schemas and owns nothing. What is append-only stays as it was written.
create procedure database.grant_rights(rol regrole)
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
                    coalesce(obj_description(coalesce(pg_partition_root(c.oid), c.oid), 'pg_class'), '')
                        like 'append-only%' as append_only
             from pg_class c
             join pg_namespace n on n.oid = c.relnamespace
             where n.nspowner = current_user::regrole and n.nspname <> 'public' and n.nspname !~ '^pg_'
               and c.relkind in ('r', 'p', 'v', 'm')
    loop
        if t.relkind in ('v', 'm') then
            execute format('grant select on %s to %s', t.naam, rol);
        elsif t.append_only then
            execute format('revoke update, delete on %s from %s', t.naam, rol);
            execute format('grant select, insert on %s to %s', t.naam, rol);
        else
            execute format('grant select, insert, update, delete on %s to %s', t.naam, rol);
        end if;
    end loop;
end
$$;

-- Login sessions, in the form that spring-session-jdbc prescribes: they survive a restart and serve several nodes.
create table database.spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on database.spring_session (session_id);
create index spring_session_ix2 on database.spring_session (expiry_time);
create index spring_session_ix3 on database.spring_session (principal_name);
comment on table database.spring_session is 'Login sessions';

create table database.spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references database.spring_session (primary_id) on delete cascade
);
comment on table database.spring_session_attributes is 'What a login session remembers';
