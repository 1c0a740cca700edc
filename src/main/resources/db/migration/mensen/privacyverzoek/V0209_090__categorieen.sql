call database.protect_by_doel('privacyverzoek.verzoek', 'VERZOEK');
call database.protect_by_doel('privacyverzoek.oordeel', 'VERZOEK');
call database.protect_by_doel('privacyverzoek.kopie', 'VERZOEK');
call database.protect_by_doel('privacyverzoek.verklaring', 'VERZOEK');
