-- Which wishes lie in a file that is closed, so that the work about them ends, also about those of a law of which who
-- closes it may know nothing. Runs as the owner, like the functions before it; who may open the file still decides.
create function keuze.of_closed_file(van uuid) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
begin
    if not exists (
        select 1 from gezin.gezin g
         where g.gemeente = current_setting('app.gemeente', true) and g.id = van and g.status = 'GESLOTEN') then
        return;
    end if;
    perform set_config('app.categorieen', ',KEUZE,', true);
    return query
        select k.id from keuze.keuze k
         where k.gemeente = current_setting('app.gemeente', true) and k.gezin = van and k.status <> 'INGETROKKEN';
    perform set_config('app.categorieen', eerder, true);
end
$$;
