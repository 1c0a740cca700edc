call database.protect_by_doel('termijn.lopende_termijn', 'TERMIJN', afgeleid => true);
call database.protect_by_doel('termijn.opschorting', 'TERMIJN', afgeleid => true);
