call database.is_kept('termijn.lopende_termijn', 'gezinsdossier', volgt => '{gezin, onderwerp_id}',
    dag => 't.beeindigd_op', open => 't.status in (''LOPEND'', ''OPGESCHORT'')');
call database.is_kept('termijn.opschorting', 'gezinsdossier', volgt => '{termijn}');
create index idx$lopende_termijn_dossier on termijn.lopende_termijn (gemeente, gezin) where gezin is not null;
create index idx$lopende_termijn_onderwerp on termijn.lopende_termijn (gemeente, onderwerp_id);
