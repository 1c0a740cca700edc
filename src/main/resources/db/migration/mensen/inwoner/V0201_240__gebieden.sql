-- The areas in which people live, by the four digits of the postcode, for who works with figures and never with people:
-- no numbers, and no area of fewer than ten.
create function inwoner.gebieden() returns table (gebied text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text[];
begin
    if not coalesce(database.uses_category('MODEL'), false) then
        return;
    end if;
    eerder := database.see_all();
    return query
        select left(v.postcode, 4) from inwoner.verblijf v
         where v.gemeente = current_setting('app.gemeente', true) and v.soort = 'WOONADRES'
           and v.postcode is not null and v.periode @> current_date
         group by 1 having count(*) >= 10 order by 1;
    perform database.see_as(eerder);
end
$$;
