insert into noodknop.noodtoegang (gemeente, id, gezin, medewerker, soort, reden, begin, tot) values
  ('9901', {nood}, {gezin}, {ooit}, 'NOOD', 'Er was gevaar voor het kind.', '2026-09-11T10:00:00Z', '2026-09-11T11:00:00Z');
insert into privacyverzoek.verzoek (gemeente, id, soort, inwoner, aanvrager, aanvrager_naam, hoedanigheid, kanaal,
       identiteit, vraag, ontvangen_op, uiterlijk, status, uitkomst, motivering, artikel, door, door_naam) values
  ('9901', {verzoek}, 'INZAGE', {inwoner}, {inwoner}, 'Wie het vroeg', 'ZELF', 'PORTAAL', 'INLOG',
   'Ik wil alles graag lezen.', '2026-09-10', '2026-10-10', 'OPEN', null, null, null, null, null),
  ('9901', {verzoek-open}, 'INZAGE', {inwoner}, {inwoner}, 'Wie het vroeg', 'ZELF', 'PORTAAL', 'INLOG',
   'En dit wil ik ook weten.', '2026-09-11', '2026-10-11', 'OPEN', null, null, null, null, null),
  ('9901', {te-tekenen}, 'VERNIETIGING', {inwoner}, {inwoner}, 'Wie het vroeg', 'ZELF', 'PORTAAL', 'INLOG',
   'Ik wil dat dit weggaat.', '2026-09-10', '2026-10-10', 'TE_TEKENEN', 'GEWEIGERD', 'Dit moet nog blijven.',
   'AVG art. 17', {ooit}, 'Wie het besloot');
insert into overdracht.overdracht (gemeente, id, gezin, naar, naar_naam, status, begonnen_op, door, door_naam) values
  ('9901', {overdracht}, {gezin}, '9902', 'De andere stad', 'CONCEPT', now(), {yusuf}, 'Wie het geeft');
insert into overdracht.persoon (gemeente, overdracht, inwoner, grond, reden) values
  ('9901', {overdracht}, {inwoner}, 'WET', 'Zij verhuist naar die stad.');
insert into overdracht.deel (gemeente, overdracht, deel, reden)
select '9901', {overdracht}, deel, 'Daar is het ook nodig.'
  from unnest(array['PERSONEN', 'PLAN', 'NOTITIES', 'DOCUMENTEN', 'HULP', 'TIJDLIJN']) as deel;
insert into dubbel.samenvoeging (gemeente, id, blijft, verdween, naam_blijft, naam_verdween, reden, door, door_naam, op)
values ('9901', {samenvoeging}, {inwoner}, {verdween}, 'Wie er is gebleven', 'Wie er is verdwenen', 'Het is een en dezelfde.',
        {ooit}, 'Wie het deed', now());
insert into toezicht.vondst (gemeente, id, patroon, dag, medewerker, naam, aantal, eerste, laatste, gevonden) values
  ('9901', {vondst}, 'VEEL_DOSSIERS', '2026-09-11', {yusuf}, 'Yusuf', 30, now(), now(), now());
insert into inwoner.inlezing (gemeente, id, bestandsnaam, sha256, inhoud, status, door, ontvangen_op, klaar_op) values
  ('9901', {inlezing}, 'een-bestand.csv', 'geen', 'leeg', 'KLAAR', 'Wie het inlas', now(), now());
insert into storing.storing (gemeente, id, van, tot, wat, gemeld, vastgelegd) values
  ('9901', {storing}, '2026-09-01 14:00+02', '2026-09-01 15:00+02', 'Versturen lukte niet.', 'Op de website', now());
insert into bewaring.lijst (gemeente, id, status, opgesteld_op) values ('9901', {lijst}, 'VOORGESTELD', '2026-09-01');
insert into document.document (gemeente, id, naam, mediatype, grootte, sha256, inhoud, onderwerp_soort, onderwerp_id, betreft,
       gedeeld, door, aangemaakt) values
  ('9901', {verklaring}, 'verklaring.txt', 'text/plain', 4, sha256('weg'), 'weg', 'vernietigingslijst', {vernietigd}, '{}',
   false, {ooit}, now());
insert into bewaring.lijst (gemeente, id, status, opgesteld_op, archivaris, archivaris_naam, beoordeeld_op, ondertekenaar,
       ondertekenaar_naam, ondertekend_op, verklaring, klaar_op) values
  ('9901', {vernietigd}, 'VERNIETIGD', '2026-05-01', {ooit}, 'Wie het las', '2026-05-02', {ander}, 'Wie het tekende',
   '2026-05-03', {verklaring}, '2026-05-04');
insert into bewaring.regel (gemeente, id, lijst, deel, onderwerp, soort, laatste, jaar, gebied, personen, rijen) values
  ('9901', {lijstregel}, {lijst}, 'gezin', {gezin}, 'gezinsdossier', '2006-09-01', 2006, 'Samenstad', 3, 10);
insert into groepsaanpak.groep (gemeente, id, naam, plek, begonnen_op, eindigt_op) values
  ('9901', {groep}, 'Jongeren bij de brug', 'De brug in het park', '2026-09-01', '2027-03-01');
insert into groepsaanpak.jongere (gemeente, id, groep, roepnaam, rol, actie, actiehouder) values
  ('9901', {jongere}, {groep}, 'Iemand zonder dossier', 'MEE', 'Eens per week praten', 'Wie dat doet');
insert into overdracht.ontvangst (gemeente, id, pakket, van, van_naam, kop, status, ontvangen_op, antwoord_naam, gezin,
       afgerond_op, bevestiging) values
  ('9901', {ontvangst}, {pakket}, '9990', 'Een stad ver weg van hier',
   '{"afzender": "Wie het gaf", "personen": 3, "delen": [{"deel": "PLAN", "reden": "Het plan gaat verder."}]}',
   'OVERGENOMEN', now(), 'Wie het hier aannam', {gezin}, now(), '{"status": "een antwoord aan de stad"}');
insert into regeling.eigenregeling (gemeente, code, naam, naam_engels, van, tot, voor, kind_van, kind_tot, vermogen, artikel,
       uitleg, uitleg_engels) values
  ('9901', 'abcdef012345', 'Een toeslag', 'An allowance', '2026-09-01', '2026-12-31', 'HUISHOUDEN', 0, 17, false, 'art. 1',
   'Daarom.', 'Because.');
