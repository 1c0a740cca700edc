call database.needs_no_term('voorbeeldregister.persoonslijst', 'Invented people of the stand-in of the register; never in use for real');
