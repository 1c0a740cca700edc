-- How many lines there are is told to a purpose that may know of the application, and to no other.
create or replace function aanvraag.regels_samen(van uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    aantal integer;
begin
    if not coalesce(database.uses_category('AANVRAAG'), false) then
        return 0;
    end if;
    perform set_config('app.categorieen', ',VOORZIENING,', true);
    select count(*) into aantal from aanvraag.regel r
     where r.gemeente = current_setting('app.gemeente', true) and r.aanvraag = van;
    perform set_config('app.categorieen', eerder, true);
    return aantal;
end
$$;
