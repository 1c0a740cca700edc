call database.protect_by_doel('huishouden.huishouden', 'HUISHOUDEN');
call database.protect_by_doel('huishouden.lid', 'HUISHOUDEN');
call database.protect_by_doel('huishouden.twijfel', 'HUISHOUDEN');
call database.protect_by_doel('huishouden.antwoord', 'HUISHOUDEN');
