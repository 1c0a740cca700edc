call database.points_at_person('inwoner.verblijf', 'inwoner', periode => 'periode');
call database.points_at_person('inwoner.relatie', 'inwoner', gelijk => array['soort', 'ander']);
call database.points_at_person('inwoner.relatie', 'ander', gelijk => array['soort', 'inwoner']);
call database.points_at_person('inwoner.gezag', 'kind', periode => 'periode');
call database.points_at_person('inwoner.netwerklid', 'inwoner', gelijk => array['naam', 'rol']);
call database.points_at_person('inwoner.zoekwoord', 'inwoner', 'AFGELEID');
