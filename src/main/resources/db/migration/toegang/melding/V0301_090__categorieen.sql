call database.protect_by_doel('melding.melding', 'MELDING');
call database.protect_by_doel('melding.betrokkene', 'MELDING');
call database.protect_by_doel('melding.aanvulling', 'MELDING');
call database.protect_by_doel('melding.formulierstap', 'MELDING');
call database.protect_by_doel('melding.terugbelverzoek', 'MELDING');
call database.protect_by_doel('melding.belpoging', 'MELDING');
