call database.points_at_person('tijdlijn.poststuk', 'inwoner');
call database.points_at_person('tijdlijn.regel', 'betrokkenen', 'BLIJFT');
call database.points_at_person('tijdlijn.regel', 'onderwerp_id', 'BLIJFT');
call database.points_at_person('tijdlijn.regel', 'actor', 'BLIJFT');
call database.points_at_person('tijdlijn.notitie', 'betrokkenen', 'BLIJFT');
