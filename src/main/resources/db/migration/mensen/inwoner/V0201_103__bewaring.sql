call database.is_kept('inwoner.inwoner', 'persoonslijst');
call database.is_kept('inwoner.verblijf', 'persoonslijst', volgt => '{inwoner}');
-- What is known of the parent, partner or child of somebody whose file stays, stays with that person.
call database.is_kept('inwoner.relatie', 'persoonslijst', volgt => '{inwoner}', leeg => '{ander}');
call database.is_kept('inwoner.gezag', 'persoonslijst', volgt => '{kind}');
call database.is_kept('inwoner.netwerklid', 'persoonslijst', volgt => '{inwoner}');
call database.is_kept('inwoner.zoekwoord', 'persoonslijst', volgt => '{inwoner}');
-- A word goes with the last person who bears it.
call database.is_kept('inwoner.naamwoord', 'persoonslijst', ook =>
    't.woord in (select z.woord from inwoner.zoekwoord z where z.gemeente = $1 and z.inwoner = any ($2))
     and not exists (select 1 from inwoner.zoekwoord z
                      where z.gemeente = $1 and z.woord = t.woord and z.inwoner <> all ($2))');
call database.expires('inwoner.inlezing', 'registerbestand', 't.klaar_op', leeg => '{inhoud}');
call database.expires('inwoner.inlezing', 'registerbestand-geweigerd', 't.klaar_op',
    voorwaarde => 't.status = ''GEWEIGERD''', leeg => '{inhoud}');
call database.needs_no_term('inwoner.bevinding', 'Never holds a value; the numbers of what was read');
