call database.needs_no_term('database.doelregel', 'No data of people');
call database.needs_no_term('database.gegevenscategorie', 'No data of people');
