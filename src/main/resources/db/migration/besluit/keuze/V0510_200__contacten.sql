-- Whom to call is found by the one function of all rooms.
drop function keuze.contacten(uuid);
call database.tells_contact('keuze', 'KEUZE', $vraag$
select k.id, coalesce(g.vastgelegd_door, k.vastgelegd_door), null::text, null::text, true
  from keuze.gekozen g
  join keuze.keuze k on (k.gemeente, k.id) = (g.gemeente, g.keuze)
 where g.gemeente = current_setting('app.gemeente', true) and g.gezin = $1 and g.einde_op is null
 order by g.gekozen_op, k.id
$vraag$);
