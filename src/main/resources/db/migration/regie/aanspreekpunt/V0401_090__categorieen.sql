call database.protect_by_doel('aanspreekpunt.aanspreekpunt', 'AANSPREEKPUNT');
call database.protect_by_doel('aanspreekpunt.wachtend', 'AANSPREEKPUNT');
call database.protect_by_doel('aanspreekpunt.waarneming', 'AANSPREEKPUNT');
