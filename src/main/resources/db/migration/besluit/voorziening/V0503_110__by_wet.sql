-- What is asked or decided by one law exists for whom help by that law exists: for a purpose that may use help of any
-- law, or of this one, or of this one with consent of the person and as long as that holds.
create procedure voorziening.protect_by_wet(tabel regclass)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    naam text;
begin
    select c.relname into naam from pg_class c where c.oid = tabel;
    insert into database.gegevenscategorie values (tabel::text, 'VOORZIENING', false);
    execute format($policy$
        create policy policy$doel on %1$s as restrictive using (
          database.uses_category('VOORZIENING')
          or database.uses_category('VOORZIENING:' || wet)
          or (database.uses_category('VOORZIENING:' || wet || '?')
              and exists (
                  select 1 from toestemming.toestemming t
                   where t.gemeente = %2$I.gemeente and t.inwoner = %2$I.inwoner
                     and t.gegevensset = 'HULP' and t.wet = %2$I.wet and t.status = 'GELDIG'
                     and t.ontvanger_soort = 'ROL' and t.ontvanger = current_setting('app.rol', true)
                   offset 0)))
        $policy$, tabel, naam);
end
$$;
