-- Help can be taken back from its first day on, as if it had never been given (Wmo 2015 art. 2.3.10, Jeugdwet art.
-- 8.1.4). For which days it had been given stays to be read.
alter table voorziening.voorziening add column vervallen_op date;
comment on column voorziening.voorziening.vervallen_op is
  'The day on which the help was taken back from its first day on: it was there on no day; empty otherwise';
update database.bewaarplek set open = 'upper_inf(t.periode) and t.vervallen_op is null'
 where tabel = 'voorziening.voorziening';
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
         where v.gemeente = current_setting('app.gemeente', true) and v.gezin = van and v.vervallen_op is null
           and v.periode @> dag;
    perform set_config('app.categorieen', eerder, true);
end
$$;
