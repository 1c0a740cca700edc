-- Whom to call is found by the one function of all rooms.
drop function onderzoek.contacten(uuid);
call database.tells_contact('onderzoek', 'ONDERZOEK', $vraag$
select o.id, o.door, null::text, null::text, o.afgerond_op is null
  from onderzoek.onderzoek o
 where o.gemeente = current_setting('app.gemeente', true) and o.gezin = $1
 order by o.begonnen_op desc, o.id desc
$vraag$);
