-- How many households use each scheme on a day, by area: counts for who makes policy, and nobody. The key is made of
-- whom was counted, so that the same households are shown as the same number. Only for a purpose that may use the model
-- population.
create function beschikking.regelinggebruik(dag date)
returns table (tabel text, gebied text, aantal bigint, sleutel bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text[];
begin
    if not coalesce(database.uses_category('MODEL'), false) then
        return;
    end if;
    eerder := database.see_all();
    return query
        select r.tabel, coalesce(left(p.postcode, 4), ''), count(distinct b.gezin),
               bit_xor(distinct hashtextextended(b.gezin::text, 0))
          from (select distinct b.gezin, b.regel, b.inwoner, b.aanvraag from beschikking.besluit b
                 where b.gemeente = current_setting('app.gemeente', true) and b.uitkomst = 'TOEKENNEN'
                   and b.vorm = 'REGELING' and b.periode @> dag) b
          join beschikking.beschikking s on s.gemeente = current_setting('app.gemeente', true)
               and s.aanvraag = b.aanvraag and s.status = 'BEKENDGEMAAKT'
          join aanvraag.regel r on r.gemeente = s.gemeente and r.id = b.regel and r.tabel is not null
          left join inwoner.v_postcode p on p.gemeente = s.gemeente and p.inwoner = b.inwoner and p.periode @> dag
         group by 1, 2;
    perform database.see_as(eerder);
end
$$;
