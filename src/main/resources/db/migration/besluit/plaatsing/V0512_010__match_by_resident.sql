-- Who lives at a place says under the own log-in whether it fits. A parent of a child that has a say of its own is heard
-- beside it.
alter table plaatsing.match add column zelf boolean not null default false;
comment on column plaatsing.match.zelf is 'Written under the own log-in, and not by an employee who asked';
alter table plaatsing.match drop constraint check$match_partij;
alter table plaatsing.match add constraint check$match_partij check (partij in ('BEWONER', 'AANBIEDER', 'OUDER'));
