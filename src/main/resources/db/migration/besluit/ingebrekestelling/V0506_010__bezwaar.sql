-- We can be late with an objection as well: the same notice, sum and decision on it (Awb art. 7:14 with 4:17 to 4:20).
alter table ingebrekestelling.ingebrekestelling add column bezwaar uuid;
alter table ingebrekestelling.ingebrekestelling alter column aanvraag drop not null;
alter table ingebrekestelling.ingebrekestelling add constraint check$ingebrekestelling_over
  check ((aanvraag is null) <> (bezwaar is null));
comment on column ingebrekestelling.ingebrekestelling.bezwaar is 'The objection we were late with; empty for an application';
drop index ingebrekestelling.idx$ingebrekestelling_aanvraag;
create index idx$ingebrekestelling_over on ingebrekestelling.ingebrekestelling (gemeente, coalesce(aanvraag, bezwaar));
create index idx$ingebrekestelling_aanvraag on ingebrekestelling.ingebrekestelling (gemeente, aanvraag)
  where aanvraag is not null;
create index idx$ingebrekestelling_bezwaar on ingebrekestelling.ingebrekestelling (gemeente, bezwaar)
  where bezwaar is not null;
-- The first notice that counts is the one: a second at the same moment would start the days twice.
create unique index uniq$ingebrekestelling_telt on ingebrekestelling.ingebrekestelling
  (gemeente, coalesce(aanvraag, bezwaar)) where eerste_dag is not null;
update database.bewaarplek set volgt = '{aanvraag, bezwaar, gezin}'
 where tabel = 'ingebrekestelling.ingebrekestelling';
