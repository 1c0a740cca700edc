-- For what may belong to a file and may also stand alone, such as a letter or an attachment: outside a file the
-- municipality decides, inside it access to the file. Who may not open a file may still put something in it, as the
-- post room does.
create procedure database.protect_by_optional_gezin(tabel regclass, kolom text)
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format(
        'create policy policy$gezin on %1$s using (
            gemeente = current_setting(''app.gemeente'', true)
            and (%3$I is null
                 or current_setting(''app.breed'', true) = ''1''
                 or exists (
                     select 1
                     from security.dossiertoegang d
                     where d.gemeente = %2$I.gemeente
                       and d.gezin = %2$I.%3$I
                       and d.actor = nullif(current_setting(''app.actor'', true), '''')::uuid)))
            with check (gemeente = current_setting(''app.gemeente'', true))',
        tabel, (select relname from pg_class where oid = tabel), kolom);
end
$$;
