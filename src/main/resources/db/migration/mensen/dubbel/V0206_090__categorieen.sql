call database.protect_by_doel('dubbel.paar', 'REGISTER');
call database.protect_by_doel('dubbel.sleutel', 'REGISTER');
call database.protect_by_doel('dubbel.samenvoeging', 'REGISTER');
