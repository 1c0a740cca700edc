call database.is_kept('melding.melding', 'melding-zonder-dossier', volgt => '{gezin}',
    dag => 'greatest(t.ontvangen, t.gesloten)', open => 't.status in (''ONTVANGEN'', ''IN_BEHANDELING'')');
-- Who asked for support, or for whom it was asked, is a client of the Wmo (Wmo 2015 art. 1.1.1 and 5.3.4).
call database.is_kept_longer('melding.melding', 'melding-wmo', 't.wmo <> ''NEE''');
call database.is_kept('melding.betrokkene', 'melding-zonder-dossier', volgt => '{melding, inwoner}');
call database.holds('melding.betrokkene', 'inwoner', 'inwoner');
call database.is_kept('melding.aanvulling', 'melding-zonder-dossier', volgt => '{melding}', dag => 't.moment');
call database.is_kept('melding.terugbelverzoek', 'melding-zonder-dossier', volgt => '{melding}', open => 'true');
call database.is_kept('melding.belpoging', 'melding-zonder-dossier', volgt => '{melding}', dag => 't.moment');
call database.expires('melding.dienst', 'dienstrooster', 't.dag');
call database.needs_no_term('melding.formulierstap', 'Numbers only');
call database.needs_no_term('melding.geheim', 'No data of people');
create index idx$melding_ontvangen on melding.melding (gemeente, ontvangen) where gezin is null;
