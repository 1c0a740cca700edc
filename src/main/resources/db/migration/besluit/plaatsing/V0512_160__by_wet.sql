-- The kind PLAATS has a law where the wait for help has one. Where somebody lives has none: who is where counts for the
-- household and for each law, so it is there for each role that may use some of the kind.
do $$
declare
    t text;
begin
    foreach t in array array['plaatsing', 'match'] loop
        execute format('drop policy policy$doel on plaatsing.%I', t);
        execute format(
            'create policy policy$doel on plaatsing.%I as restrictive using (
               database.uses_category(''PLAATS'')
               or strpos(current_setting(''app.categorieen'', true), '',PLAATS:'') > 0)', t);
    end loop;
end
$$;
