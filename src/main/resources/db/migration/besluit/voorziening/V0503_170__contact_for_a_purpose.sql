-- That there is help is part of knowing that there is a file: a purpose for which no file exists is not told of help
-- either, such as an early signal (Wgs art. 8b) or the work with a group (AVG art. 5 lid 1 onder b).
create or replace function voorziening.contacten(van uuid, dag date)
returns table (id uuid, contact_naam text, contact_telefoon text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
begin
    if not coalesce(database.uses_category('GEZIN'), false) then
        return;
    end if;
    perform set_config('app.categorieen', ',VOORZIENING,', true);
    return query
        select v.id, v.contact_naam, v.contact_telefoon
          from voorziening.voorziening v
         where v.gemeente = current_setting('app.gemeente', true) and v.gezin = van and v.periode @> dag;
    perform set_config('app.categorieen', eerder, true);
end
$$;
