-- Special costs for which a household asks assistance (Participatiewet art. 35), and what it asked before in a year.
alter table regeling.rechtenvraag add column kosten_soort text;
alter table regeling.rechtenvraag add column kosten_bedrag bigint;
alter table regeling.rechtenvraag add column kosten_eerder bigint;
alter table regeling.rechtenvraag add column draagkracht_gebruikt bigint;
alter table regeling.rechtenvraag add constraint check$rechtenvraag_kosten check (
  num_nulls(kosten_soort, kosten_bedrag, kosten_eerder, draagkracht_gebruikt) in (0, 4)
  and length(kosten_soort) between 1 and 60 and kosten_bedrag > 0 and kosten_eerder >= 0 and draagkracht_gebruikt >= 0);
comment on column regeling.rechtenvraag.kosten_soort is 'For which kind of costs assistance is asked, when it is asked';
comment on column regeling.rechtenvraag.kosten_eerder is 'In eurocent, other costs for which it was asked in the 12 months before';
comment on column regeling.rechtenvraag.draagkracht_gebruikt is 'In eurocent, what the household paid of those itself: it counts once a year';
