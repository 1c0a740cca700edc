-- A line about where somebody lives with help, or about the plan for eighteen, says what it is, so it is there for whom
-- that is there: income and debt help, which may not use those, learned it from the timeline. Who causes a fact need not
-- read it.
create policy policy$onderwerp on tijdlijn.regel as restrictive for select using (
  case
    when soort = 'plaatsing' then database.uses_category('PLAATS')
      or strpos(current_setting('app.categorieen', true), ',PLAATS:') > 0
    when soort in ('perspectiefplan', 'perspectiefstap') then database.uses_category('PERSPECTIEF')
    else true
  end);
