-- A resident writes under the own id; the draft goes along with who writes it.
call database.points_at_person('web.concept', 'actor');
call database.points_at_person('web.beurt', 'actor');
