call database.protect_by_doel('registerwijziging.wijziging', 'REGISTER');
call database.protect_by_doel('registerwijziging.gevolg', 'REGISTER');
call database.protect_by_doel('registerwijziging.vraag', 'REGISTER');
