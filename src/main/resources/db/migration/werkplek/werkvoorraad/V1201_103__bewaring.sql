call database.is_kept('werkvoorraad.werkitem', 'gezinsdossier', volgt => '{gezin, onderwerp_id}', open => 'true');
