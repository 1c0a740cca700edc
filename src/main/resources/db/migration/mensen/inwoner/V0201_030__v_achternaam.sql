create view inwoner.v_achternaam with (security_invoker = true) as
select gemeente, id as inwoner, lower(regexp_replace(geslachtsnaam, '^.*\s', '')) as achternaam
from inwoner.inwoner where geslachtsnaam <> '';
comment on view inwoner.v_achternaam is 'The surname of a person, to compare with another one';
