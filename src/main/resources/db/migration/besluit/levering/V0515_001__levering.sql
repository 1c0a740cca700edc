create schema levering;

create table levering.levering (
  gemeente text not null,
  id uuid not null,
  voorziening uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  wet text not null,
  begin date not null,
  bron text not null,
  begin_notitie text not null,
  begin_door uuid not null,
  begin_op timestamptz not null,
  einde date,
  reden text,
  einde_notitie text,
  einde_door uuid,
  einde_op timestamptz,
  constraint pk$levering primary key (gemeente, id),
  constraint check$levering_wet check (wet in ('WMO', 'JEUGDWET')),
  constraint check$levering_bron check (bron in ('AANBIEDER', 'INWONER', 'EIGEN_BEZOEK')),
  constraint check$levering_notitie check (length(begin_notitie) <= 1000 and length(einde_notitie) <= 1000),
  constraint check$levering_reden check (reden in ('VOLGENS_PLAN', 'TIJDELIJK', 'DOOR_INWONER', 'DOOR_AANBIEDER',
    'IN_OVERLEG', 'VERHUIZING', 'EXTERNE_OORZAAK', 'DOOR_GEMEENTE', 'WIJZIGINGSVERZOEK', 'OVERSTAP', 'ANDER_DOMEIN',
    'OVERLEDEN')),
  constraint check$levering_reden_wet check
    ((reden <> 'VERHUIZING' or wet = 'WMO') and (reden <> 'EXTERNE_OORZAAK' or wet = 'JEUGDWET')),
  constraint check$levering_einde check (einde >= begin and (einde is null) = (reden is null)
    and (einde is null) = (einde_notitie is null) and (einde is null) = (einde_door is null)
    and (einde is null) = (einde_op is null)),
  constraint exclude$levering_een exclude using gist
    (gemeente with =, voorziening with =, daterange(begin, einde, '[]') with &&)
);
comment on table levering.levering is
  'A time in which granted help was really given: since when and who told so, until when and why it stopped';
comment on column levering.levering.einde is 'The last day on which it was given; empty while it is';
create index idx$levering_voorziening on levering.levering (gemeente, voorziening);
create index idx$levering_gezin on levering.levering (gemeente, gezin);
create index idx$levering_inwoner on levering.levering (gemeente, inwoner);
call database.protect_by_gezin('levering.levering', 'gezin');
call voorziening.protect_by_wet('levering.levering');
call database.points_at_person('levering.levering', 'inwoner');
call database.is_kept('levering.levering', 'gezinsdossier', volgt => '{voorziening, gezin}',
  dag => 'coalesce(t.einde, t.begin)');
call database.is_kept_longer('levering.levering', 'gezinsdossier-jeugd', 't.wet = ''JEUGDWET''');
-- What a parent may not see of a child for the sake of good help does not exist here either (Jeugdwet art. 7.3.10).
create policy policy$goede_hulp on levering.levering as restrictive using (
  current_setting('app.rol', true) is distinct from 'BEWONER'
  or inwoner <> all ((select privacyverzoek.afgeschermd())::uuid[]));

-- Who advised on this help or decided on it: of the file a behavioural scientist, of the person who made the report of
-- the inquiry and who was at a meeting as an expert, and of each decision about the help who prepared, took and approved
-- it. Names of colleagues and nothing else; how somebody had a part is told to that person only. Only of help that exists
-- for the asker; then it runs as the owner, for whom advice and decisions exist meanwhile.
create function levering.betrokkenen(van uuid) returns table (medewerker uuid, hoe text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
    ik uuid := nullif(current_setting('app.actor', true), '')::uuid;
    hulp voorziening.voorziening;
begin
    select * into hulp from voorziening.voorziening v
     where v.gemeente = current_setting('app.gemeente', true) and v.id = van;
    if not found then
        return;
    end if;
    perform set_config('app.categorieen', ',AANVRAAG,ONDERZOEK,OVERLEG,VOORZIENING,', true);
    return query
        with lijn as (
            select r.id, r.aanvraag from aanvraag.regel r
             where r.gemeente = hulp.gemeente and (r.id = hulp.regel or r.voorziening = hulp.id)),
        wie (medewerker, hoe) as (
            select a.adviseur, 'ADVIES' from overleg.advies a
             where a.gemeente = hulp.gemeente and a.gezin = hulp.gezin
            union
            select o.door, 'VERSLAG' from onderzoek.onderzoek o
              join onderzoek.verslag s on (s.gemeente, s.onderzoek) = (o.gemeente, o.id)
             where o.gemeente = hulp.gemeente and o.gezin = hulp.gezin and s.inwoner = hulp.inwoner
            union
            select d.medewerker, 'OVERLEG' from overleg.overleg o
              join overleg.deelnemer d on (d.gemeente, d.overleg) = (o.gemeente, o.id)
             where o.gemeente = hulp.gemeente and o.gezin = hulp.gezin and o.inwoner = hulp.inwoner
               and o.status = 'GEHOUDEN' and d.aanwezig and d.medewerker is not null and d.deskundigheid is not null
            union
            select b.door, 'BESLUIT' from lijn join beschikking.besluit b on b.gemeente = hulp.gemeente and b.regel = lijn.id
            union
            select b.opsteller, 'VOORSTEL' from lijn
              join beschikking.beschikking b on b.gemeente = hulp.gemeente and b.aanvraag = lijn.aanvraag
            union
            select b.goedkeurder, 'AKKOORD' from lijn
              join beschikking.beschikking b on b.gemeente = hulp.gemeente and b.aanvraag = lijn.aanvraag
             where b.goedkeurder is not null)
        select distinct on (w.medewerker) w.medewerker, case when w.medewerker = ik then w.hoe end
          from wie w order by w.medewerker, w.hoe;
    perform set_config('app.categorieen', eerder, true);
end
$$;

-- Who had a part in the advice or the decision writes down neither the begin nor the end.
create function levering.keep_apart() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    wie uuid[];
begin
    if tg_op = 'INSERT' then
        wie := array[new.begin_door, new.einde_door];
    else
        wie := array[nullif(new.begin_door, old.begin_door), nullif(new.einde_door, old.einde_door)];
    end if;
    if exists (select 1 from levering.betrokkenen(new.voorziening) b where b.medewerker = any (wie)) then
        raise exception 'who advised or decided on help does not write down that it is given'
            using errcode = 'check_violation', constraint = 'check$levering_gescheiden';
    end if;
    return new;
end
$$;
create trigger trigger$levering_gescheiden before insert or update on levering.levering
  for each row execute function levering.keep_apart();
