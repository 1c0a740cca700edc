call database.protect_by_doel('tijdlijn.regel', 'TIJDLIJN', afgeleid => true);
call database.protect_by_doel('tijdlijn.notitie', 'NOTITIE');
call database.protect_by_doel('tijdlijn.poststuk', 'POST');
