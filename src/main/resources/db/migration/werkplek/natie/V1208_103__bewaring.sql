call database.needs_no_term('natie.opzet', 'No data of people');
call database.needs_no_term('natie.stuk', 'No data of people');
call database.needs_no_term('natie.bouwsteen', 'No data of people');
