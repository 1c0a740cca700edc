call database.protect_by_doel('gezin.gezin', 'GEZIN');
call database.protect_by_doel('gezin.lid', 'GEZIN');
call database.protect_by_doel('gezin.woorden', 'PLAN');
