call database.points_at_person('document.document', 'onderwerp_id', voorwaarde => 'onderwerp_soort = ''inwoner''');
call database.points_at_person('document.document', 'betreft', 'LIJST');
