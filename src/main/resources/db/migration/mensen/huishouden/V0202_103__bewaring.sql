call database.is_kept('huishouden.huishouden', 'persoonslijst');
call database.is_kept('huishouden.lid', 'persoonslijst', volgt => '{huishouden, inwoner}');
call database.holds('huishouden.lid', 'huishouden', 'huishouden');
call database.is_kept('huishouden.twijfel', 'persoonslijst', volgt => '{inwoner, bij}');
call database.is_kept('huishouden.antwoord', 'persoonslijst', volgt => '{een, ander}');
