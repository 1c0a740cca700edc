-- Somebody who was described twice in one household stands once in its question after the merge, and may then have begun
-- two questions: the newest counts, and the other can be thrown away.
update database.persoonskolom set gelijk = array['rechtenvraag'] where tabel = 'regeling.bewoner' and kolom = 'inwoner';
drop index regeling.uniq$rechtenvraag_open;
create index idx$rechtenvraag_open on regeling.rechtenvraag (gemeente, gezin, inwoner) where dag is null;
