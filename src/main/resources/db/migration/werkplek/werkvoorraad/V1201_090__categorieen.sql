call database.protect_by_doel('werkvoorraad.werkitem', 'WERK', afgeleid => true);
