-- An employee is also somebody's child, neighbour or former partner. Of those no file opens for them.
alter table security.medewerker add column inwoner uuid;
comment on column security.medewerker.inwoner is 'Who the employee is in the file, when they live here';
create index idx$medewerker_inwoner on security.medewerker (gemeente, inwoner) where inwoner is not null;
call database.points_at_person('security.medewerker', 'inwoner');

create table security.banpersoon (
  gemeente text not null,
  medewerker uuid not null,
  inwoner uuid not null,
  grond text not null,
  band text,
  sinds timestamptz not null default now(),
  constraint pk$banpersoon primary key (gemeente, medewerker, inwoner, grond),
  constraint fk$banpersoon_medewerker foreign key (gemeente, medewerker) references security.medewerker,
  constraint check$banpersoon_grond check (grond in ('ZELF', 'HUISGENOOT', 'OPGEGEVEN')),
  constraint check$banpersoon_band check ((grond = 'OPGEGEVEN') = (band is not null)
    and band in ('PARTNER', 'EX_PARTNER', 'OUDER', 'KIND', 'FAMILIE', 'VRIEND', 'ANDERS'))
);
comment on table security.banpersoon is 'Of whom an employee may open no file: themselves, who lives with them, and who they named';
create index idx$banpersoon_inwoner on security.banpersoon (gemeente, inwoner);
call database.protect_by_gemeente('security.banpersoon');
call database.points_at_person('security.banpersoon', 'inwoner', gelijk => array['medewerker', 'grond']);

create table security.eigenban (
  gemeente text not null,
  medewerker uuid not null,
  gezin uuid not null,
  constraint pk$eigenban primary key (gemeente, medewerker, gezin)
);
comment on table security.eigenban is
  'Which files never open for an employee, made from banpersoon and the members of files; the policies ask here';
create index idx$eigenban_gezin on security.eigenban (gemeente, gezin);
call database.protect_by_gemeente('security.eigenban');

-- Access for an emergency ends by itself.
alter table security.dossiertoegang add column tot timestamptz;
comment on column security.dossiertoegang.tot is 'From when on this line no longer counts; empty for access that is ended by somebody';

create view security.v_geldig with (security_invoker = true) as
select d.gemeente, d.gezin, d.actor, d.reden, d.bron, d.sinds, d.tot
  from security.dossiertoegang d
 where (d.tot is null or d.tot > statement_timestamp())
   and not exists (select 1 from security.eigenban b
                    where b.gemeente = d.gemeente and b.medewerker = d.actor and b.gezin = d.gezin);
comment on view security.v_geldig is 'The lines of access that count now';

call database.is_kept('security.banpersoon', 'persoonslijst', volgt => '{inwoner}');
call database.is_kept('security.eigenban', 'gezinsdossier', volgt => '{gezin}');
