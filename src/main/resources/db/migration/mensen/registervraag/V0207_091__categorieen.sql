call database.protect_by_doel('registervraag.vraag', 'REGISTER');
