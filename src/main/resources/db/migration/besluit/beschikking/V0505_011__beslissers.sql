-- Who decided on the lines of a set, for who has to know that somebody else decides on an objection: names of colleagues
-- and nothing of the lines, also of laws that the asker may not know (Awb art. 7:5). Only of a set that exists for the
-- asker; then it runs as the owner, for whom lines of every law exist meanwhile.
create function beschikking.beslissers(van uuid) returns table (medewerker uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    gevonden beschikking.beschikking;
begin
    select * into gevonden from beschikking.beschikking b
     where b.gemeente = current_setting('app.gemeente', true) and b.id = van;
    if not found then
        return;
    end if;
    perform set_config('app.categorieen', ',VOORZIENING,', true);
    return query
        select gevonden.opsteller
        union
        select gevonden.goedkeurder where gevonden.goedkeurder is not null
        union
        select r.door from beschikking.besluit r
         where r.gemeente = gevonden.gemeente and r.aanvraag = gevonden.aanvraag;
    perform set_config('app.categorieen', eerder, true);
end
$$;
