-- Who may open a file: who has a line of access that still counts. A line with an end ends by itself, at the second.
create or replace function database.may_open(tabel regclass, kolom text) returns text
language sql stable as $$
    select format(
        'exists (select 1
                 from security.dossiertoegang d
                 where d.gemeente = %1$I.gemeente
                   and d.gezin = %1$I.%2$I
                   and d.actor = nullif(current_setting(''app.actor'', true), '''')::uuid
                   and (d.tot is null or d.tot > statement_timestamp())
                 offset 0)',
        relname, kolom)
    from pg_class where oid = tabel
$$;

-- Whose file it is, or that of who is near to them, never opens it: not by the team, not by the emergency button and
-- not by a role that spans all files.
create function database.not_banned(tabel regclass, kolom text) returns text
language sql stable as $$
    select format(
        'not exists (select 1
                     from security.eigenban b
                     where b.gemeente = %1$I.gemeente
                       and b.gezin = %1$I.%2$I
                       and b.medewerker = nullif(current_setting(''app.actor'', true), '''')::uuid
                     offset 0)',
        relname, kolom)
    from pg_class where oid = tabel
$$;

-- For tables that show a whole municipality and name a file: the own file is left out of them.
create procedure database.hide_own_file(tabel regclass, kolom text)
language plpgsql as $$
begin
    execute format(
        'create policy policy$eigenban on %s as restrictive using (%I is null or %s)',
        tabel, kolom, database.not_banned(tabel, kolom));
end
$$;

create or replace procedure database.protect_by_gezin(tabel regclass, kolom text)
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format(
        'create policy policy$gezin on %s using (
            gemeente = current_setting(''app.gemeente'', true)
            and (current_setting(''app.breed'', true) = ''1'' or %s)
            and %s)',
        tabel, database.may_open(tabel, kolom), database.not_banned(tabel, kolom));
end
$$;

create or replace procedure database.protect_by_optional_gezin(tabel regclass, kolom text)
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format(
        'create policy policy$gezin on %1$s using (
            gemeente = current_setting(''app.gemeente'', true)
            and (%2$I is null
                 or (current_setting(''app.breed'', true) = ''1'' or %3$s) and %4$s))
            with check (gemeente = current_setting(''app.gemeente'', true) and (%2$I is null or %4$s))',
        tabel, kolom, database.may_open(tabel, kolom), database.not_banned(tabel, kolom));
end
$$;
