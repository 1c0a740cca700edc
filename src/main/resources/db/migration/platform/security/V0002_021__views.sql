-- What other rooms may list and search of employees, teams and roles.
create view security.v_account with (security_invoker = true) as
select m.gemeente, m.id as medewerker, a.gebruikersnaam, m.naam, m.functie, m.email, m.telefoon,
  m.actief and a.actief as actief
from security.medewerker m
join security.account a on a.gemeente = m.gemeente and a.medewerker = m.id and a.thuis is null;
comment on view security.v_account is 'Employees with the account with which they log in in this municipality';

create view security.v_team with (security_invoker = true) as
select gemeente, id, naam from security.team;
comment on view security.v_team is 'The teams of a municipality';

create view security.v_teamlid with (security_invoker = true) as
select gemeente, team, medewerker, periode from security.teamlid;
comment on view security.v_teamlid is 'Who is in which team, and when';

create view security.v_roltoekenning with (security_invoker = true) as
select gemeente, medewerker, rol, team, periode, bron from security.roltoekenning;
comment on view security.v_roltoekenning is 'Who has which role, when, and who decided on it';
