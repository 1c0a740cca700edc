call database.is_kept('gezin.gezin', 'gezinsdossier', dag => 't.gesloten_op', open => 't.status <> ''GESLOTEN''');
call database.is_kept('gezin.lid', 'gezinsdossier', volgt => '{gezin, inwoner}');
call database.holds('gezin.lid', 'inwoner', 'inwoner');
call database.is_kept('gezin.woorden', 'gezinsdossier', volgt => '{gezin}', dag => 't.datum');
