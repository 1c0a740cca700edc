call database.points_at_person('gezin.lid', 'inwoner', periode => 'periode', per => array['gezin']);
