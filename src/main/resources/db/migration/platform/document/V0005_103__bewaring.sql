call database.is_kept('document.document', 'gezinsdossier', volgt => '{gezin, onderwerp_id}', dag => 't.aangemaakt');
create index idx$document_onderwerp on document.document (gemeente, onderwerp_id);
