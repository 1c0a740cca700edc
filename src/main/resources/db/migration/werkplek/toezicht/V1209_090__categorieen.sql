call database.protect_by_doel('toezicht.vondst', 'LOGBOEK', afgeleid => true);
call database.protect_by_doel('toezicht.oordeel', 'LOGBOEK', afgeleid => true);
