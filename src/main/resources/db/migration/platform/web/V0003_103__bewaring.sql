-- A draft of a form about something goes with it; the address of the form says what it is about.
call database.is_kept('web.concept', 'concept', volgt => '{actor}', ook => 'database.mentions(t.formulier, $2)');
call database.is_kept('web.beurt', 'formulierbeurt', volgt => '{actor}', ook => 'database.mentions(t.doel, $2)');
call database.expires('web.concept', 'concept', 't.gewijzigd');
call database.expires('web.beurt', 'formulierbeurt', 't.begonnen');
