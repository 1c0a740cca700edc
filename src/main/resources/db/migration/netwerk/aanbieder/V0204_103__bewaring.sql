call database.needs_no_term('aanbieder.aanbieder', 'Organisations');
call database.needs_no_term('aanbieder.vestiging', 'Locations of organisations');
