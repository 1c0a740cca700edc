call database.is_kept('voorziening.voorziening', 'gezinsdossier', volgt => '{gezin}', dag => 't.vastgelegd_op',
    open => 'upper_inf(t.periode)');
call database.is_kept_longer('voorziening.voorziening', 'gezinsdossier-jeugd', 't.wet = ''JEUGDWET''');
