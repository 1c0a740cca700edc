call database.points_at_person('melding.betrokkene', 'inwoner');
