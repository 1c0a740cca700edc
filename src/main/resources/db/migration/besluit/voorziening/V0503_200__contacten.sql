-- Whom to call is found by the one function of all rooms.
drop function voorziening.contacten(uuid, date);
call database.tells_contact('voorziening', 'VOORZIENING', $vraag$
select v.id, null::uuid, v.contact_naam, v.contact_telefoon, true
  from voorziening.voorziening v
 where v.gemeente = current_setting('app.gemeente', true) and v.gezin = $1 and v.vervallen_op is null
   and v.periode @> $2
$vraag$);
