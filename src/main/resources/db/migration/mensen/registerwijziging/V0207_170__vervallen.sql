-- A list that names a relative again takes back that an earlier one was silent.
alter table registerwijziging.wijziging drop constraint check$wijziging_status;
alter table registerwijziging.wijziging add constraint check$wijziging_status
    check (status in ('VERWERKT', 'OPEN', 'AFGEWEZEN', 'TERUGGEDRAAID', 'VERVALLEN'));
