-- Who is sixteen decides alone, also whether a parent may see the own part (Jeugdwet art. 7.3.11).
alter table toestemming.toestemming drop constraint check$toestemming_ontvanger;
alter table toestemming.toestemming add constraint check$toestemming_ontvanger check
  (ontvanger_soort in ('ROL', 'PARTNER', 'OUDER'));
alter table toestemming.toestemming add column ouder uuid;
alter table toestemming.toestemming add constraint check$toestemming_ouder check
  (ouder is null or ontvanger_soort = 'OUDER');
comment on column toestemming.toestemming.ouder is 'The parent who may see the own part of this person';
create index idx$toestemming_ouder on toestemming.toestemming (gemeente, ouder) where ouder is not null;
call database.points_at_person('toestemming.toestemming', 'ouder');
update database.bewaarplek set leeg = '{ouder}' where tabel = 'toestemming.toestemming';
