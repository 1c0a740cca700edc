create view inwoner.v_naamgenoot with (security_invoker = true) as
select i.gemeente, i.id as inwoner, i.geboortedatum, i.inschrijving, i.overlijdensdatum,
       regexp_replace(lower(unaccent(i.geslachtsnaam)), '[^a-z]', '', 'g') as naam,
       v.adressleutel, v.straat, v.huisnummer, v.postcode, v.plaats, i.geheim
  from inwoner.inwoner i
  left join inwoner.verblijf v
    on v.gemeente = i.gemeente and v.inwoner = i.id and v.soort = 'WOONADRES' and upper_inf(v.periode)
 where i.geboorteprecisie = 'DAG';
comment on view inwoner.v_naamgenoot is
    'Surname without accents, birth date and present address, to find the person whom an outsider means';
