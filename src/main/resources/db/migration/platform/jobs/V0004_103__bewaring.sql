call database.needs_no_term('jobs.scheduled_tasks', 'No data of people');
call database.expires('jobs.taak', 'taak', 't.klaar');
