-- Nobody waits in a file that is closed, also not for help by a law of which who closes it may know nothing. Tells only
-- which waits ended, so that their clocks and their work end too. Runs as the owner, for whom waits of every law exist
-- meanwhile; who may open the file still decides.
create function wachtvraag.end_with_file(van uuid, dag date) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
begin
    if not exists (
        select 1 from gezin.gezin g
         where g.gemeente = current_setting('app.gemeente', true) and g.id = van and g.status = 'GESLOTEN') then
        return;
    end if;
    perform set_config('app.categorieen', ',PLAATS,', true);
    return query
        update wachtvraag.wachtvraag w
           set einde = 'NIET_MEER_NODIG', geeindigd_op = greatest(dag, w.sinds)
         where w.gemeente = current_setting('app.gemeente', true) and w.gezin = van and w.geeindigd_op is null
        returning w.id;
    perform set_config('app.categorieen', eerder, true);
end
$$;
