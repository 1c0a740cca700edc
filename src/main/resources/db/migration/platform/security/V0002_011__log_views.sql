-- For who watches over the log: set-based questions over lines, access and names of employees.
create view security.v_logregel with (security_invoker = true) as
select gemeente, id, moment, actor, actor_naam, rol, doel, handeling, onderwerp_soort, onderwerp_id, inwoner, gezin,
       noodknop
from security.verwerkingslog;
comment on view security.v_logregel is 'The lines of the processing log';

create view security.v_toegang with (security_invoker = true) as
select gemeente, gezin, actor, reden from security.dossiertoegang;
comment on view security.v_toegang is 'Who may open which file, and why';

-- The name by which a family is known stands last.
create view security.v_medewerker with (security_invoker = true) as
select gemeente, id, naam, lower(regexp_replace(naam, '^.*\s', '')) as achternaam from security.medewerker;
comment on view security.v_medewerker is 'The employees with their surname';
