call database.points_at_person('werkvoorraad.werkitem', 'onderwerp_id', voorwaarde => 'onderwerp_soort = ''inwoner''');
