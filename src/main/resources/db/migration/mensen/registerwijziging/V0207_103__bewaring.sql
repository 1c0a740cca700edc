call database.is_kept('registerwijziging.wijziging', 'persoonslijst', volgt => '{inwoner}');
call database.is_kept('registerwijziging.gevolg', 'gezinsdossier', volgt => '{gezin, wijziging, inwoner}',
    leeg => '{tweede_gezin}', open => 't.status = ''OPEN''');
call database.is_kept('registerwijziging.vraag', 'persoonslijst', volgt => '{inwoner}');
call database.needs_no_term('registerwijziging.stand', 'No data of people');
create index idx$gevolg_inwoner on registerwijziging.gevolg (gemeente, inwoner);
create index idx$gevolg_tweede_gezin on registerwijziging.gevolg (gemeente, tweede_gezin) where tweede_gezin is not null;
