-- A line can be about help that runs: to prolong, change or withdraw it. The municipality can begin that by itself.
alter table aanvraag.regel add column vervolg text;
alter table aanvraag.regel add column voorziening uuid;
alter table aanvraag.regel add constraint check$regel_vervolg
  check (vervolg in ('VERLENGING', 'HERZIENING', 'INTREKKING') and (vervolg is null) = (voorziening is null));
create index idx$regel_voorziening on aanvraag.regel (gemeente, voorziening) where voorziening is not null;
comment on column aanvraag.regel.vervolg is 'What a follow-up is to do with the help; empty for new help';
alter table aanvraag.aanvraag drop constraint check$aanvraag_wijze;
alter table aanvraag.aanvraag add constraint check$aanvraag_wijze
  check (wijze in ('VERSLAG', 'FORMULIER', 'BRIEF', 'ELEKTRONISCH', 'MONDELING', 'AMBTSHALVE'));
-- Help that cannot wait is given at once and for a short time, before the inquiry is done (Wmo 2015 art. 2.3.3).
alter table aanvraag.regel add column spoed boolean not null default false;
alter table aanvraag.regel alter column spoed drop default;
alter table aanvraag.regel add constraint check$regel_spoed
  check (not spoed or (vervolg is null and wet in ('WMO', 'JEUGDWET')));
comment on column aanvraag.regel.spoed is 'Whether the help cannot wait for the inquiry';
