insert into aanvraag.aanvraag (gemeente, id, gezin, aanvrager, ingediend, wijze, status, vastgelegd_door, vastgelegd_op,
       geeindigd_op) values
  ('9901', {aanvraag}, {gezin}, {inwoner}, '2026-09-01', 'BRIEF', 'OPEN', {yusuf}, now(), null),
  ('9901', {besloten}, {gezin}, {inwoner}, '2026-08-01', 'BRIEF', 'BESLOTEN', {yusuf}, now(), '2026-09-10');
insert into aanvraag.regel (gemeente, id, aanvraag, gezin, inwoner, wet, vraag, spoed) values
  ('9901', {regel-wmo}, {aanvraag}, {gezin}, {inwoner}, 'WMO', 'hulp bij het huishouden', false),
  ('9901', {regel-jeugd}, {aanvraag}, {gezin}, {kind}, 'JEUGDWET', 'hulp voor mijn kind', false),
  ('9901', {besloten-wmo}, {besloten}, {gezin}, {inwoner}, 'WMO', 'een lift in het huis', false),
  ('9901', {besloten-jeugd}, {besloten}, {gezin}, {kind}, 'JEUGDWET', 'logeren in het weekend', false);
insert into beschikking.beschikking (gemeente, id, aanvraag, gezin, status, opsteller, opgesteld_op, tweede,
       bekendgemaakt_op, bezwaar_tot) values
  ('9901', {beschikking}, {besloten}, {gezin}, 'BEKENDGEMAAKT', {yusuf}, now(), '{}', '2026-09-10', '2026-10-22');
insert into beschikking.besluit (gemeente, regel, aanvraag, gezin, inwoner, wet, uitkomst, motivering, door, op) values
  ('9901', {besloten-wmo}, {besloten}, {gezin}, {inwoner}, 'WMO', 'AFWIJZEN', 'Een traplift is genoeg.', {yusuf}, '2026-09-09'),
  ('9901', {besloten-jeugd}, {besloten}, {gezin}, {kind}, 'JEUGDWET', 'AFWIJZEN', 'Oma kan dit ook doen.', {joris}, '2026-09-09'),
  ('9901', {regel-wmo}, {aanvraag}, {gezin}, {inwoner}, 'WMO', 'AFWIJZEN', 'De zoon kan dit zelf.', {yusuf}, '2026-09-11'),
  ('9901', {regel-jeugd}, {aanvraag}, {gezin}, {kind}, 'JEUGDWET', 'AFWIJZEN', 'School helpt hier al mee.', {joris}, '2026-09-11');
insert into bezwaar.bezwaar (gemeente, id, beschikking, gezin, inwoner, ontvangen, gronden, tijdigheid, commissie) values
  ('9901', {bezwaar}, {beschikking}, {gezin}, {inwoner}, '2026-09-11', 'Volgens mij klopt dit niet.', 'TIJDIG', false);
insert into opschorting.opschorting (gemeente, id, aanvraag, gezin, inwoner, reden, toelichting, gemeld, van, uiterlijk,
       open) values
  ('9901', {opschorting}, {aanvraag}, {gezin}, {inwoner}, 'AANVULLING', 'een offerte van de lift', '2026-09-02',
   '2026-09-03', '2026-09-30', true);
insert into ingebrekestelling.vertraging (gemeente, id, aanvraag, gezin, inwoner, gemeld, verwacht) values
  ('9901', {vertraging}, {aanvraag}, {gezin}, {inwoner}, '2026-09-02', '2026-10-16');
insert into inzending.inzending (gemeente, id, gezin, inwoner, voor, soort, aanvraag, tekst, ontvangen) values
  ('9901', {aanvulling}, {gezin}, {inwoner}, {inwoner}, 'AANVULLING', {aanvraag}, 'Hier is de offerte.', now()),
  ('9901', {inzending}, {gezin}, {inwoner}, {inwoner}, 'ANDERS', null, 'Ik heb nog een vraag.', now());
