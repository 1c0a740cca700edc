-- An objection that went to the wrong desk counts from the day on which that desk had it (Awb art. 6:15 lid 3).
alter table bezwaar.bezwaar add column elders text;
alter table bezwaar.bezwaar add column elders_ontvangen date;
alter table bezwaar.bezwaar add constraint check$bezwaar_elders check
  ((elders is null) = (elders_ontvangen is null) and length(elders) between 1 and 200
   and elders_ontvangen <= ontvangen);
comment on column bezwaar.bezwaar.elders is 'The desk that it went to by mistake and that sent it on';
-- Who is right gets another decision in the place of the first (Awb art. 7:11 lid 2).
alter table bezwaar.bezwaar add column nieuwe_aanvraag uuid;
alter table bezwaar.bezwaar add constraint check$bezwaar_nieuwe_aanvraag check
  (nieuwe_aanvraag is null or uitkomst in ('GEGROND', 'DEELS_GEGROND'));
comment on column bezwaar.bezwaar.nieuwe_aanvraag is 'Under which the other decision is taken';
