call database.is_kept('aanspreekpunt.aanspreekpunt', 'gezinsdossier', volgt => '{gezin}', dag => 'coalesce(t.tot, t.van)');
call database.is_kept('aanspreekpunt.wachtend', 'gezinsdossier', volgt => '{gezin}', open => 'true');
call database.is_kept('aanspreekpunt.waarneming', 'gezinsdossier', volgt => '{gezin}');
call database.expires('aanspreekpunt.afwezigheid', 'dienstrooster', 'upper(t.periode)', voorwaarde =>
    'not exists (select 1 from aanspreekpunt.waarneming w where w.gemeente = t.gemeente and w.afwezigheid = t.id)');
