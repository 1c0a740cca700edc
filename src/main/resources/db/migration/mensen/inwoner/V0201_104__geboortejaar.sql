-- Two common names and a year: in a municipality of a million each name alone leads to twenty thousand people. With the
-- year of birth in the key the three of them lead to a handful.
alter table inwoner.zoekwoord add column jaar smallint not null default 0;
comment on column inwoner.zoekwoord.jaar is 'Year of birth of the person, 0 when it is not known';

update inwoner.zoekwoord z
   set jaar = extract(year from i.geboortedatum)
  from inwoner.inwoner i
 where (i.gemeente, i.id) = (z.gemeente, z.inwoner)
   and i.geboortedatum is not null;

alter table inwoner.zoekwoord drop constraint zoekwoord_pkey;
alter table inwoner.zoekwoord add primary key (gemeente, woord, jaar, inwoner);
