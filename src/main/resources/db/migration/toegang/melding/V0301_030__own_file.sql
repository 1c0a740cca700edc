-- Also the reports of the own file are not for the employee whose file it is.
call database.hide_own_file('melding.melding', 'gezin');
