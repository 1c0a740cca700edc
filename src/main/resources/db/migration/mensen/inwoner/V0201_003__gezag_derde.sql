-- Who has the authority when it is no parent; the register names nobody, people in a file do.
alter table inwoner.gezag add column derde text not null default '';
