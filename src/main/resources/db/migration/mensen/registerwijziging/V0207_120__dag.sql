-- What happened to a whole household on one day is looked up together.
create index idx$wijziging_dag on registerwijziging.wijziging (gemeente, dag, soort);
