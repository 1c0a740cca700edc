-- The proof of a consent is kept as long as the file in which it was used (AVG art. 7 lid 1).
call database.is_kept('toestemming.toestemming', 'gezinsdossier', volgt => '{inwoner}',
    dag => 'coalesce(t.ingetrokken_op, t.sinds)');
call database.holds('toestemming.toestemming', 'inwoner', 'inwoner');
call database.is_kept('toestemming.akkoord', 'gezinsdossier', volgt => '{toestemming}', leeg => '{inwoner}',
    dag => 't.moment');
