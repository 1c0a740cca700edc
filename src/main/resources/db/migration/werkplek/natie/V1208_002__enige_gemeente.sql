alter table natie.opzet add column enige_gemeente text;
comment on column natie.opzet.enige_gemeente is 'The one municipality where everybody lives; empty for all of them';
