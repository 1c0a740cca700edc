call database.points_at_person('security.account', 'inwoner');
call database.points_at_person('security.dossiertoegang', 'actor', voorwaarde => 'reden = ''GEZINSLID''');
call database.points_at_person('security.verwerkingslog', 'inwoner', 'BLIJFT');
call database.points_at_person('security.verwerkingslog', 'actor', 'BLIJFT');
call database.points_at_person('security.verwerkingslog', 'onderwerp_id', 'BLIJFT');
call database.points_at_person('security.dossiertoegang', 'bron', voorwaarde => 'reden = ''GEZINSLID''');
