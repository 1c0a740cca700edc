-- Who watches over the log also asks whether an employee looked at neighbours or colleagues.
create or replace view security.v_medewerker with (security_invoker = true) as
select gemeente, id, naam, lower(regexp_replace(naam, '^.*\s', '')) as achternaam, inwoner from security.medewerker;
