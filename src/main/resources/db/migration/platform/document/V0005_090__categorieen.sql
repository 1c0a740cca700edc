call database.protect_by_doel('document.document', 'DOCUMENT', afgeleid => true);
