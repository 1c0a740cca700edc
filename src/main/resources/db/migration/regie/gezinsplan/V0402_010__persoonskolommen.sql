call database.points_at_person('gezinsplan.betrokkene', 'partij_id', voorwaarde => 'partij_soort = ''GEZINSLID''');
call database.points_at_person('gezinsplan.doel', 'inwoner');
call database.points_at_person('gezinsplan.actie', 'partij_id', voorwaarde => 'partij_soort = ''GEZINSLID''');
call database.points_at_person('gezinsplan.afspraak', 'partij_id', voorwaarde => 'partij_soort = ''GEZINSLID''');
