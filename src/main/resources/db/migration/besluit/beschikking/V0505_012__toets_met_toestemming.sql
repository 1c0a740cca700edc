-- What a table said on a line exists for whom the line exists: also with consent of the person, as long as that holds.
-- Who sends one letter over several laws could else see the lines and not that their questions were answered.
alter policy policy$doel on regel.toepassing using (
  database.uses_category('VOORZIENING')
  or database.uses_category('VOORZIENING:' || wet)
  or (database.uses_category('VOORZIENING:' || wet || '?')
      and exists (
          select 1 from toestemming.toestemming t
           where t.gemeente = toepassing.gemeente and t.inwoner = toepassing.inwoner
             and t.gegevensset = 'HULP' and t.wet = toepassing.wet and t.status = 'GELDIG'
             and t.ontvanger_soort = 'ROL' and t.ontvanger = current_setting('app.rol', true)
           offset 0)));
