-- Also the work of the own file are not for the employee whose file it is.
call database.hide_own_file('werkvoorraad.werkitem', 'gezin');
