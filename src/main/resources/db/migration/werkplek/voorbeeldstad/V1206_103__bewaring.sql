call database.needs_no_term('voorbeeldstad.vulling', 'No data of people');
