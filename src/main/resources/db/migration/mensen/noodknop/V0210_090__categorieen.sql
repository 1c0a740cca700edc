-- A stop on messages and who may know an address hold for every purpose, so only the button itself is of a kind.
call database.protect_by_doel('noodknop.noodtoegang', 'GEZIN');
