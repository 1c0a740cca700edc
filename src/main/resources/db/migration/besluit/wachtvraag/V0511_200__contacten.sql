-- Whom to call is found by the one function of all rooms.
drop function wachtvraag.contacten(uuid);
call database.tells_contact('wachtvraag', 'PLAATS', $vraag$
select w.id, w.door, null::text, null::text, true
  from wachtvraag.wachtvraag w
 where w.gemeente = current_setting('app.gemeente', true) and w.gezin = $1 and w.geeindigd_op is null
 order by w.sinds, w.id
$vraag$);
