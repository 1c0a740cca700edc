call database.protect_by_doel('bewaring.regel', 'REGISTER');
