call database.is_kept('tijdlijn.regel', 'gezinsdossier', volgt => '{gezin, onderwerp_id}', citeert => 'argumenten',
    dag => 't.moment');
call database.is_kept('tijdlijn.notitie', 'gezinsdossier', volgt => '{gezin}', dag => 't.geschreven_op');
call database.is_kept('tijdlijn.poststuk', 'gezinsdossier', volgt => '{gezin, document}', leeg => '{inwoner}',
    dag => 't.ontvangen_op', open => 't.gezin is null');
-- Before this the timeline was asked by file and moment only.
create index idx$regel_onderwerp_alle on tijdlijn.regel (gemeente, onderwerp_id);
create index idx$poststuk_document on tijdlijn.poststuk (gemeente, document);
create index idx$poststuk_gezin on tijdlijn.poststuk (gemeente, gezin) where gezin is not null;
