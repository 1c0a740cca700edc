call database.points_at_person('notification.verzending', 'inwoner');
call database.points_at_person('notification.verzending', 'onderwerp_id', voorwaarde => 'onderwerp_soort = ''inwoner''');
