call database.protect_by_doel('security.verwerkingslog', 'LOGBOEK', afgeleid => true);
