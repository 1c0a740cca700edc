-- Which of these lines lead to a page that does not exist for who asks: about a wait or help by a law that the role may
-- not know of, unless the person agreed or who asks wrote it down (ADR 33). By the law of the role and not by access to
-- the file, as for inquiries. Tells nothing of lines that do not exist for the asker either; then it runs as the owner,
-- for whom waits and help of every law exist meanwhile.
create function werkvoorraad.dicht(regels uuid[]) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    breed text := current_setting('app.breed', true);
    ik uuid := nullif(current_setting('app.actor', true), '')::uuid;
    van jsonb;
    gevonden uuid[];
begin
    select jsonb_agg(jsonb_build_object('id', i.id, 'soort', split_part(i.soort, '.', 1), 'ding', i.onderwerp_id)) into van
      from werkvoorraad.werkitem i
     where i.gemeente = current_setting('app.gemeente', true) and i.id = any (regels);
    if van is null then
        return;
    end if;
    perform set_config('app.categorieen', ',PLAATS,TOESTEMMING,VOORZIENING,', true), set_config('app.breed', '1', true);
    with ding as (
        select r.id, 'PLAATS' as categorie, w.gemeente, w.wet, w.inwoner, w.door
          from jsonb_to_recordset(van) as r (id uuid, soort text, ding uuid)
          join wachtvraag.wachtvraag w on w.gemeente = current_setting('app.gemeente', true) and w.id = r.ding
         where r.soort = 'wachtvraag'
        union all
        select r.id, 'VOORZIENING', v.gemeente, v.wet, v.inwoner, null
          from jsonb_to_recordset(van) as r (id uuid, soort text, ding uuid)
          join voorziening.voorziening v on v.gemeente = current_setting('app.gemeente', true) and v.id = r.ding
         where r.soort = 'levering')
    select array_agg(d.id) into gevonden from ding d
     where d.door is distinct from ik
       and not exists (
           select 1 from database.doelregel r
            where r.doel = 'dossiervoering' and r.rol = current_setting('app.rol', true) and r.categorie = d.categorie
              and r.wet in (d.wet, '*')
              and (r.uitkomst = 'TOEGESTAAN'
                   or exists (
                       select 1 from toestemming.toestemming t
                        where t.gemeente = d.gemeente and t.inwoner = d.inwoner and t.gegevensset = 'HULP'
                          and t.wet = d.wet and t.status = 'GELDIG' and t.ontvanger_soort = 'ROL'
                          and t.ontvanger = r.rol)));
    perform set_config('app.categorieen', eerder, true), set_config('app.breed', breed, true);
    return query select unnest(gevonden);
end
$$;
