-- A merge asks each table for the rows of one person: that is a range of an index, however many people there are.
create index idx$betrokkene_partij on gezinsplan.betrokkene (gemeente, partij_id);
create index idx$doel_inwoner on gezinsplan.doel (gemeente, inwoner);
create index idx$actie_partij on gezinsplan.actie (gemeente, partij_id);
create index idx$afspraak_partij on gezinsplan.afspraak (gemeente, partij_id);
