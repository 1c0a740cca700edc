call database.is_kept('gezinsplan.gezinsplan', 'gezinsdossier', volgt => '{gezin}',
    dag => 'greatest(t.begonnen_op, t.vastgesteld_op, t.gesloten_op)');
call database.is_kept('gezinsplan.onderdeel', 'gezinsdossier', volgt => '{plan, bovenliggend}',
    dag => 'coalesce(t.tot, t.van)');
-- Jeugdwet art. 7.3.8 lid 3
call database.is_kept_longer('gezinsplan.onderdeel', 'gezinsdossier-jeugd', 't.wet = ''JEUGDWET''');
call database.is_kept('gezinsplan.betrokkene', 'gezinsdossier', volgt => '{plan, onderdeel}');
call database.is_kept('gezinsplan.plandocument', 'gezinsdossier', volgt => '{plan, onderdeel, document}');
call database.is_kept('gezinsplan.doel', 'gezinsdossier', volgt => '{plan}', woorden => '{tekst}');
call database.is_kept('gezinsplan.actie', 'gezinsdossier', volgt => '{plan}', leeg => '{doel}', woorden => '{tekst}',
    dag => 't.gedaan_op');
call database.is_kept('gezinsplan.afspraak', 'gezinsdossier', volgt => '{plan}', woorden => '{wat}',
    dag => 't.afgerond_op');
-- A version tells everything of a day; when one goal or agreement goes alone, the rest is still what was agreed.
call database.is_kept('gezinsplan.versie', 'gezinsdossier', volgt => '{plan}', leeg => '{inhoud}', leeg_in =>
    't.plan in (select plan from gezinsplan.doel where gemeente = $1 and id = any ($2)
                union all select plan from gezinsplan.actie where gemeente = $1 and id = any ($2)
                union all select plan from gezinsplan.afspraak where gemeente = $1 and id = any ($2)
                union all select plan from gezinsplan.onderdeel where gemeente = $1 and id = any ($2))',
    dag => 't.vastgesteld_op');
call database.is_kept('gezinsplan.evaluatie', 'gezinsdossier', volgt => '{plan}', dag => 't.gehouden_op');
create index idx$betrokkene_onderdeel on gezinsplan.betrokkene (gemeente, onderdeel);
create index idx$plandocument_document on gezinsplan.plandocument (gemeente, document);
