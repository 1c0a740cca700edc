-- A parent to whom a look at the data of a child was refused because it goes against good help (Jeugdwet art. 7.3.10)
-- does not find them on the own pages either, until a later decision gives the look. Which children that are, for the
-- resident who acts; nothing for anybody else. Runs as the owner, for whom the requests exist whatever the purpose of
-- the page; that only the own requests exist for a resident still decides.
create function privacyverzoek.afgeschermd() returns uuid[]
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    kinderen uuid[];
begin
    if current_setting('app.rol', true) is distinct from 'BEWONER' then
        return '{}';
    end if;
    perform set_config('app.categorieen', ',VERZOEK,', true);
    select coalesce(array_agg(laatste.inwoner), '{}') into kinderen
      from (select distinct on (v.inwoner) v.inwoner, v.uitkomst, v.grond
              from privacyverzoek.verzoek v
             where v.gemeente = current_setting('app.gemeente', true)
               and v.aanvrager = nullif(current_setting('app.actor', true), '')::uuid
               and v.hoedanigheid = 'OUDER_MET_GEZAG' and v.soort = 'INZAGE' and v.status = 'BESLOTEN'
             order by v.inwoner, v.besloten_op desc, v.id desc) laatste
     where laatste.uitkomst = 'GEWEIGERD' and laatste.grond = 'GOEDE_HULP';
    perform set_config('app.categorieen', coalesce(eerder, ''), true);
    return kinderen;
end
$$;
