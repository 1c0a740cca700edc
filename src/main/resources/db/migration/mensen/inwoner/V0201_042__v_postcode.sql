create view inwoner.v_postcode with (security_invoker = true) as
select gemeente, inwoner, postcode, periode
from inwoner.verblijf where soort = 'WOONADRES' and postcode is not null;
comment on view inwoner.v_postcode is 'In which postcode a person lived when, to compare with another one';
