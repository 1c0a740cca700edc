alter table privacyverzoek.verzoek
    add column ondertekenaar      uuid,
    add column ondertekenaar_naam text;
comment on column privacyverzoek.verzoek.ondertekenaar is
    'The second employee who signed that pieces are destroyed; never who decided';
alter table privacyverzoek.verzoek add constraint check$verzoek_ondertekenaar check
    (num_nonnulls(ondertekenaar, ondertekenaar_naam) in (0, 2) and (ondertekenaar is null or ondertekenaar <> door));
-- From now on nothing is called destroyed without two people behind it; older rows stay as they were sent.
alter table privacyverzoek.verzoek add constraint check$verzoek_twee_handtekeningen check
    (soort <> 'VERNIETIGING' or status <> 'BESLOTEN' or uitkomst = 'GEWEIGERD' or ondertekenaar is not null) not valid;
