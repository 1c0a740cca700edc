call database.needs_no_term('security.medewerker',
    'The name of who worked on a file stays readable as long as there are files; who leaves cannot log in any more');
call database.needs_no_term('security.team', 'No data of people');
call database.needs_no_term('security.teampostcode', 'No data of people');
call database.needs_no_term('security.teamlid', 'Explains who could see which file, as long as there are files');
call database.needs_no_term('security.roltoekenning', 'Explains who could see which file, as long as there are files');
call database.is_kept('security.account', 'persoonslijst', volgt => '{inwoner}');
call database.is_kept('security.dossiertoegang', 'gezinsdossier', volgt => '{gezin}');
call database.is_kept('security.teamdossier', 'gezinsdossier', volgt => '{gezin}');
call database.expires('security.verwerkingslog', 'verwerkingslog', 't.moment');
call database.expires('security.inlogpoging', 'inlogpoging', 't.moment');
create index idx$account_inwoner on security.account (gemeente, inwoner) where inwoner is not null;
