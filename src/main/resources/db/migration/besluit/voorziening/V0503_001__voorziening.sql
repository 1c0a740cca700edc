create schema voorziening;

create table voorziening.voorziening (
  gemeente text not null,
  id uuid not null,
  gezin uuid not null,
  inwoner uuid not null,
  wet text not null,
  vorm text not null,
  wat text not null,
  aanbieder text,
  periode daterange not null,
  contact_naam text not null,
  contact_telefoon text not null,
  vastgelegd_door uuid not null,
  vastgelegd_op timestamptz not null,
  reden_einde text,
  constraint pk$voorziening primary key (gemeente, id),
  constraint check$voorziening_wet check (wet in
    ('WMO', 'JEUGDWET', 'PARTICIPATIEWET', 'WGS', 'ZVW', 'WLZ', 'LEERPLICHTWET', 'GEEN')),
  constraint check$voorziening_vorm check (vorm in ('ZIN', 'PGB', 'VRIJ')),
  constraint check$voorziening_wat check (length(wat) between 1 and 200),
  constraint check$voorziening_periode check (not isempty(periode) and not lower_inf(periode))
);
comment on table voorziening.voorziening is
  'Help that somebody has by one law: what, from whom, in which form and until when';
create index idx$voorziening_gezin on voorziening.voorziening (gemeente, gezin);
create index idx$voorziening_inwoner on voorziening.voorziening (gemeente, inwoner);
call database.protect_by_gezin('voorziening.voorziening', 'gezin');
call database.points_at_person('voorziening.voorziening', 'inwoner');

-- Help exists for a purpose when that may use help of any law, or of this law; and where the table of purposes says
-- "with consent", only of people who agreed and as long as they do.
insert into database.gegevenscategorie values ('voorziening.voorziening', 'VOORZIENING', false);
create policy policy$doel on voorziening.voorziening as restrictive using (
  database.uses_category('VOORZIENING')
  or database.uses_category('VOORZIENING:' || wet)
  or (database.uses_category('VOORZIENING:' || wet || '?')
      and exists (
          select 1 from toestemming.toestemming t
           where t.gemeente = voorziening.gemeente and t.inwoner = voorziening.inwoner
             and t.gegevensset = 'HULP' and t.wet = voorziening.wet and t.status = 'GELDIG'
             and t.ontvanger_soort = 'ROL' and t.ontvanger = current_setting('app.rol', true)
           offset 0)));

-- That there is help and whom to call, for everybody who may open the file: neither what, nor by which law, nor for
-- whom. Runs as the owner, for whom help of every law exists meanwhile; who may open the file still decides.
create function voorziening.contacten(van uuid, dag date)
returns table (id uuid, contact_naam text, contact_telefoon text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    eerder text := current_setting('app.categorieen', true);
begin
    perform set_config('app.categorieen', ',VOORZIENING,', true);
    return query
        select v.id, v.contact_naam, v.contact_telefoon
          from voorziening.voorziening v
         where v.gemeente = current_setting('app.gemeente', true) and v.gezin = van and v.periode @> dag;
    perform set_config('app.categorieen', eerder, true);
end
$$;
