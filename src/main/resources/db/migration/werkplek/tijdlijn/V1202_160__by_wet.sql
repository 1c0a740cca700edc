-- A line about a wait says for what, so it is there with the wait itself (ADR 33). Who causes a fact need not read it.
create policy policy$wachtvraag on tijdlijn.regel as restrictive for select using (
  soort <> 'wachtvraag'
  or database.uses_category('PLAATS')
  or exists (select 1 from wachtvraag.wachtvraag w
              where w.gemeente = regel.gemeente and w.id = regel.onderwerp_id
             offset 0));
