call database.is_kept('notification.verzending', 'gezinsdossier', volgt => '{gezin, onderwerp_id, inwoner, document}',
    dag => 't.aangemaakt', open => 't.status = ''WACHT''');
call database.expires('notification.verzending', 'bericht-zonder-dossier', 't.aangemaakt',
    voorwaarde => 't.gezin is null and t.status <> ''WACHT''');
create index idx$verzending_onderwerp on notification.verzending (gemeente, onderwerp_id);
create index idx$verzending_inwoner_alle on notification.verzending (gemeente, inwoner);
create index idx$verzending_document on notification.verzending (gemeente, document) where document is not null;
