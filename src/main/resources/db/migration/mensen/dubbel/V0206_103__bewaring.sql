call database.is_kept('dubbel.paar', 'persoonslijst', volgt => '{een, ander}');
call database.is_kept('dubbel.sleutel', 'persoonslijst', volgt => '{inwoner}');
call database.needs_no_term('dubbel.stand', 'Where the search came to; holds the id of whoever was looked at last');
call database.is_kept('dubbel.samenvoeging', 'persoonslijst', volgt => '{blijft, verdween}');
-- What a merge wrote down of a row of a file goes with the file; the merge itself stays.
call database.is_kept('dubbel.verplaatsing', 'persoonslijst', volgt => '{samenvoeging}',
    ook => 'database.mentions(concat(t.sleutel, t.voor, t.na), $2)');
