-- Who takes up a crisis: one employee who works on early signals for each day.
create table vroegsignaal.crisisdienst (
    gemeente   text not null,
    dag        date not null,
    medewerker uuid not null,
    constraint pk$crisisdienst primary key (gemeente, dag)
);
comment on table vroegsignaal.crisisdienst is 'Duty roster: on whose list a supply that will be cut comes at once';
call database.protect_by_gemeente('vroegsignaal.crisisdienst');
call database.expires('vroegsignaal.crisisdienst', 'dienstrooster', 't.dag');

-- A crisis since when and with whom, and help that was accepted: until when debt help talks, and who took it over.
alter table vroegsignaal.zaak
    add column crisis_op         date,
    add column dienst            uuid,
    add column gesprek_uiterlijk date,
    add column overgenomen_op    date,
    add column overgenomen_door  uuid,
    add column overgenomen_naam  text not null default '';
update vroegsignaal.zaak set crisis_op = gematcht_op where crisis;
create index idx$zaak_crisis on vroegsignaal.zaak (gemeente, crisis_op) where crisis_op is not null;
create index idx$zaak_aanbod on vroegsignaal.zaak (gemeente, gesprek_uiterlijk) where gesprek_uiterlijk is not null;

-- Debt help sees what somebody accepted help for, and no other signal (Wgs art. 8b).
create function vroegsignaal.is_accepted(zaak uuid) returns boolean
language sql stable parallel safe as $$
    select exists (select 1 from vroegsignaal.zaak z
                    where z.gemeente = current_setting('app.gemeente') and z.id = is_accepted.zaak
                      and z.gesprek_uiterlijk is not null)
$$;
create policy policy$aanbod on vroegsignaal.zaak as restrictive
    using (current_setting('app.doel', true) is distinct from 'schuldhulp-aanbod' or gesprek_uiterlijk is not null);
create policy policy$aanbod on vroegsignaal.signaal as restrictive
    using (current_setting('app.doel', true) is distinct from 'schuldhulp-aanbod' or vroegsignaal.is_accepted(zaak));
create policy policy$aanbod on vroegsignaal.poging as restrictive
    using (current_setting('app.doel', true) is distinct from 'schuldhulp-aanbod' or vroegsignaal.is_accepted(zaak));
create policy policy$aanbod on vroegsignaal.bestand as restrictive
    using (current_setting('app.doel', true) is distinct from 'schuldhulp-aanbod');
create policy policy$aanbod on vroegsignaal.bevinding as restrictive
    using (current_setting('app.doel', true) is distinct from 'schuldhulp-aanbod');
