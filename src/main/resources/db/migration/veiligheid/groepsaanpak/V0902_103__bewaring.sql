call database.needs_no_term('groepsaanpak.groep', 'Ends on its own last day, at most a year away');
call database.needs_no_term('groepsaanpak.toegelaten', 'Goes with its group');
call database.needs_no_term('groepsaanpak.jongere', 'Goes with its group');
call database.needs_no_term('groepsaanpak.politieregel', 'Goes with its group');
