call database.protect_by_doel('notification.verzending', 'BERICHT', afgeleid => true);
