call database.points_at_person('termijn.lopende_termijn', 'onderwerp_id', voorwaarde => 'onderwerp_soort = ''inwoner''');
