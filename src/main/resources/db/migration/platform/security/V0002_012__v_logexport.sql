create view security.v_logexport with (security_invoker = true) as
select gemeente, id, moment, coalesce(duur, 0) as duur, actor, actor_naam, rol, organisatie, doel, handeling,
       onderwerp_soort, inwoner, noodknop, toestemming, trace, vreemd_trace, vreemd_operatie, vreemd_entiteit,
       coalesce(uitgave, 0) as uitgave
from security.verwerkingslog;
comment on view security.v_logexport is 'The lines of the processing log as other systems get them';
