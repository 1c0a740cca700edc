-- Whom to call is found by the one function of all rooms.
drop function schuldhulp.contacten(uuid);
call database.tells_contact('schuldhulp', 'SCHULD', $vraag$
select t.id, t.helper, null::text, null::text, true
  from schuldhulp.traject t
 where t.gemeente = current_setting('app.gemeente', true) and t.gezin = $1 and t.uitstroom is null
 order by t.gemeld_op, t.id
$vraag$);
