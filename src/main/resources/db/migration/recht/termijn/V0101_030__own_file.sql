-- Also the clocks of the own file are not for the employee whose file it is.
call database.hide_own_file('termijn.lopende_termijn', 'gezin');
