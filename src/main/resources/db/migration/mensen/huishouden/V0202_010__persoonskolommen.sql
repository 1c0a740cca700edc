call database.points_at_person('huishouden.lid', 'inwoner', periode => 'periode');
call database.points_at_person('huishouden.twijfel', 'inwoner', 'AFGELEID');
call database.points_at_person('huishouden.twijfel', 'bij', 'AFGELEID');
call database.points_at_person('huishouden.antwoord', 'een', 'PAAR', paar => 'ander');
call database.points_at_person('huishouden.antwoord', 'ander', 'PAAR', paar => 'een');
