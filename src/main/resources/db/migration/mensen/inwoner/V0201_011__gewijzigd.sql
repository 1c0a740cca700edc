-- For who follows what changed, such as the search for people who are in the file twice.
create index idx$inwoner_gewijzigd on inwoner.inwoner (gemeente, gewijzigd_op, id);
