-- A delivery by machine belongs to the partner whose token sent it, and nobody else follows it.
alter table vroegsignaal.bestand add column afzender uuid;
comment on column vroegsignaal.bestand.afzender is 'The partner whose system delivered it; empty for a file that somebody uploaded';
