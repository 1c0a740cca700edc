insert into keuze.keuze (gemeente, id, gezin, inwoner, hulpvraag, woorden, talen, moet, wenser, gewenst_op, status) values
  ('9901', {keuze}, {gezin}, {kind}, 'BOOSHEID', 'Iemand die naast hem zit.', array['nl'], '{}', {inwoner}, now(), 'ZOEKT'),
  ('9901', {keuze-jeugd}, {gezin}, {kind}, 'BOOSHEID', 'Iemand die met hem praat.', array['nl'], '{}', {inwoner}, now(),
   'GEKOZEN'),
  ('9901', {keuze-wmo}, {gezin}, {inwoner}, 'BOOSHEID', 'Iemand die met mij praat.', array['nl'], '{}', {inwoner}, now(),
   'GEKOZEN');
insert into keuze.gekozen (gemeente, id, keuze, gezin, aanbod, aanbod_naam, aanbieder_naam, wet, kiezer, gekozen_op, bericht)
select '9901', w.id, w.keuze, {gezin}, (select h.id from aanbieder.hulpaanbod h where h.gemeente = '9901' limit 1),
       'Naast je kind staan', 'Zorg om de hoek', w.wet, {inwoner}, now(), 'KLAAR'
  from (values ({gekozen-jeugd}, {keuze-jeugd}, 'JEUGDWET'), ({gekozen-wmo}, {keuze-wmo}, 'WMO')) as w (id, keuze, wet);
insert into wachtvraag.wachtvraag (gemeente, id, gezin, inwoner, soort, wet, vraag, sinds, uiterlijk, door) values
  ('9901', {wacht-jeugd}, {gezin}, {kind}, 'GEZINSHUIS', 'JEUGDWET', 'rust voor het kind', '2026-09-01', '2026-10-13', {joris}),
  ('9901', {wacht-wmo}, {gezin}, {inwoner}, 'BEGELEIDING', 'WMO', 'hulp bij de week', '2026-09-01', '2026-10-13', {yusuf});
insert into wachtvraag.overbrugging (gemeente, id, wachtvraag, gezin, inwoner, wat, wie, van) values
  ('9901', {brug-jeugd}, {wacht-jeugd}, {gezin}, {kind}, 'logeren bij oma', 'oma van vaders kant', '2026-09-02'),
  ('9901', {brug-wmo}, {wacht-wmo}, {gezin}, {inwoner}, 'de buurvrouw helpt', 'mevrouw van hiernaast', '2026-09-02');
insert into wachtvraag.expertvraag (gemeente, id, wachtvraag, gezin, inwoner, vraag, gesteld_op, door) values
  ('9901', {expert-jeugd}, {wacht-jeugd}, {gezin}, {kind}, 'Wat helpt dit kind nu?', '2026-09-03', {joris}),
  ('9901', {expert-wmo}, {wacht-wmo}, {gezin}, {inwoner}, 'Wat helpt haar nu al?', '2026-09-03', {yusuf});
insert into voorziening.voorziening (gemeente, id, gezin, inwoner, wet, vorm, wat, aanbieder, periode, contact_naam,
       contact_telefoon, vastgelegd_door, vastgelegd_op, regel, product) values
  ('9901', {hulp-jeugd}, {gezin}, {kind}, 'JEUGDWET', 'ZIN', 'praten met een behandelaar', 'Kinderzorg van hier',
   '[2026-09-01,)', 'Joris van de jeugd', '0201234567', {joris}, now(), {besloten-jeugd}, '45'),
  ('9901', {hulp-wmo}, {gezin}, {inwoner}, 'WMO', 'ZIN', 'poetsen op vrijdag', 'Thuiszorg van hier',
   '[2026-09-01,)', 'Yusuf van de Wmo', '0201234567', {yusuf}, now(), {besloten-wmo}, '01');
insert into levering.levering (gemeente, id, voorziening, gezin, inwoner, wet, begin, bron, begin_notitie, begin_door,
       begin_op) values
  ('9901', {levering-jeugd}, {hulp-jeugd}, {gezin}, {kind}, 'JEUGDWET', '2026-09-04', 'INWONER', 'Het kind vond het fijn.',
   {karin}, now()),
  ('9901', {levering-wmo}, {hulp-wmo}, {gezin}, {inwoner}, 'WMO', '2026-09-05', 'AANBIEDER', 'De eerste keer ging goed.',
   {karin}, now());
insert into plaatsing.plaatsing (gemeente, id, gezin, inwoner, plek, bezetting, plek_naam, aanbieder_naam, soort,
       afgeschermd, van, reden, door)
select '9901', w.id, {gezin}, w.wie, p.id, {bezetting}, 'Huis aan de haven', 'Stichting de Linde', w.soort, false,
       '2026-09-01', w.reden, {yusuf}
  from (values ({plaatsing}, {inwoner}, 'KAMER', 'Thuis ging het niet meer.'),
               ({plaatsing-kind}, {kind}, 'GEZINSHUIS', 'Hier heeft het kind rust.')) as w (id, wie, soort, reden),
       (select id from plek.plek where gemeente = '9901' and actief order by afgeschermd, id limit 1) as p;
insert into plaatsing.match (gemeente, id, plaatsing, gezin, inwoner, partij, antwoord, woorden, wie, op, door) values
  ('9901', {match}, {plaatsing}, {gezin}, {inwoner}, 'AANBIEDER', 'JA', 'Zij past bij ons huis.', 'Els van het huis',
   '2026-09-05', {yusuf});
insert into perspectiefplan.plan (gemeente, id, gezin, inwoner, geboren, geopend_op, begonnen_op, woorden, woorden_zelf,
       woorden_op) values
  ('9901', {perspectief}, {gezin}, {kind}, '2009-10-01', '2026-09-01', '2026-09-01', 'Ik wil een eigen kamer.', true,
   '2026-09-02');
insert into perspectiefplan.steun (gemeente, id, plan, gezin, inwoner, naam, band) values
  ('9901', {steun}, {perspectief}, {gezin}, {kind}, 'Tante Roos van den Berg', 'tante van moeders kant');
insert into perspectiefplan.oordeel (gemeente, id, plan, gezin, inwoner, dag, pijler, kleur, woorden, door) values
  ('9901', {oordeel}, {perspectief}, {gezin}, {kind}, '2026-09-03', 'WONEN', 'ORANJE', 'Er is een wachtlijst.', {joris});
insert into perspectiefplan.stap (gemeente, id, plan, gezin, inwoner, sleutel, uiterlijk) values
  ('9901', {stap}, {perspectief}, {gezin}, {kind}, 'kamer', '2027-07-01');
insert into maatwerkbudget.besteding (gemeente, id, gezin, inwoner, wat, bedrag, wet, waarom_niet, voorkomt, status, vrager,
       gevraagd_op) values
  ('9901', {besteding}, {gezin}, {inwoner}, 'een bed voor het kind', 10000, 'WMO', 'het duurt daar te lang',
   'slapen op de grond', 'GEVRAAGD', {yusuf}, now());
insert into maatwerkbudget.steekproef (gemeente, id, kwartaal, gezin, besteding, wat, bedrag, wet, waarom_niet, voorkomt)
values ('9901', {steekproef}, '2026-3', {gezin}, {besteding}, 'een bed voor het kind', 10000, 'WMO',
        'het duurt daar te lang', 'slapen op de grond');
insert into vroegsignaal.bestand (gemeente, id, soort, partner, bestandsnaam, controlegetal, ontvangen_op, door, door_naam,
       regels, ingelezen, geweigerd) values
  ('9901', {signaalbestand}, 'HUUR', 'Woonstad Samen', 'november.csv', 'doelgrens', now(), {yusuf}, 'Vera', 1, 1, 0);
insert into vroegsignaal.zaak (gemeente, id, adressleutel, maand, gematcht_op, naam, straat, huisnummer, postcode, plaats,
       telefoon, email, laatste, uiterlijk, hulp_op, gesprek_uiterlijk) values
  ('9901', {signaalzaak}, 'doelgrens', '2026-11-01', '2026-11-02', 'A. van de achterstand', 'Laan van de huur', '12', '9914VH',
   'Samenstad', '', '', '2026-11-02', '2026-11-30', '2026-11-03', '2026-12-01');
insert into vroegsignaal.signaal (gemeente, id, bestand, regel, soort, partner, klantnummer, voorletters, voorvoegsel,
       achternaam, straat, huisnummer, postcode, plaats, telefoon, email, centen, ontstaansdatum, perioden, signaaldatum,
       crisis, warm, adressleutel, status, inwoner, zaak, matchsleutel) values
  ('9901', {signaal}, {signaalbestand}, 2, 'HUUR', 'Woonstad van hier', 'klant 12 van de huur', 'A.', '',
   'van de achterstand', 'Laan van de huur', '12', '9914VH', 'Samenstad', '', '', 124000, '2026-09-01', 2, '2026-11-02',
   false, false, 'doelgrens', 'NIEUW', {inwoner}, {signaalzaak}, 'doelgrens');
insert into doorrekening.levering (gemeente, id, bron, bestandsnaam, controlegetal, peildatum, verzonnen, regels, verwerkt,
       geweigerd, klaar_op, zout, ontvangen_op, door, door_naam) values
  ('9901', {levering}, 'Proeflevering', 'model.csv', 'doelgrens', '2026-10-01', true, 1, 1, 0, now(), 1, now(), {yusuf}, 'Tess');
insert into doorrekening.variant (gemeente, id, levering, naam, dag, tabellen, wijzigingen, klaar_op, door, door_naam, op)
values ('9901', {variant}, {levering}, 'Ruimer', '2026-11-01', array['meedoenregeling'], '[]', now(), {yusuf}, 'Tess', now());
insert into schuldhulp.traject (gemeente, id, gezin, inwoner, helper, fase, gemeld_op, dreiging, hulpvraag,
       gesprek_uiterlijk) values
  ('9901', {traject}, {gezin}, {inwoner}, {karin}, 'AANMELDING', '2026-09-01', 'GEEN', 'De rekeningen liggen ongeopend.',
   '2026-09-29');
insert into schuldhulp.schuld (gemeente, id, traject, gezin, schuldeiser, soort, rang, zakelijk, bedrag, peildatum) values
  ('9901', {schuld}, {traject}, {gezin}, 'Webwinkel Op de Pof', 'OVERIG', 'CONCURRENT', false, 180000, '2026-09-01');
insert into schuldhulp.vtlb (gemeente, id, traject, gezin, vanaf, inkomen, vtlb, reden, herzien_op, door) values
  ('9901', {vtlb}, {traject}, {gezin}, '2026-09-01', 245000, 2210, 'BEGIN', '2027-09-01', {karin});
insert into schuldhulp.voorstel (gemeente, id, traject, gezin, vorm, capaciteit, maanden, totaal, gedaan_op, door) values
  ('9901', {voorstel}, {traject}, {gezin}, 'BETALINGSREGELING', 24000, 18, 180000, '2026-09-05', {karin});
insert into schuldhulp.aanbod (gemeente, id, traject, gezin, voorstel, schuld, schuldeiser, vordering, bedrag, verstuurd_op,
       uiterlijk) values
  ('9901', {aanbod}, {traject}, {gezin}, {voorstel}, {schuld}, 'Webwinkel Op de Pof', 180000, 180000, '2026-09-05',
   '2026-10-05');
insert into schuldhulp.brief (gemeente, id, traject, gezin, schuld, soort, schuldeiser, op, uiterlijk, titel, alineas,
       door) values
  ('9901', {schuldbrief}, {traject}, {gezin}, {schuld}, 'OPGAVE', 'Webwinkel Op de Pof', '2026-09-05', '2026-10-05',
   'Vraag om een schuldopgave over wat er openstaat', '{"Laat ons weten hoe hoog uw vordering is."}', {karin});
insert into schuldhulp.verzoek (gemeente, id, traject, gezin, soort, aanleiding, ingediend_op, door) values
  ('9901', {verzoek-schuld}, {traject}, {gezin}, 'MORATORIUM', 'De stroom gaat er morgen af.', '2026-09-05', {karin});
insert into schuldhulp.betaling (gemeente, id, traject, gezin, op, bedrag) values
  ('9901', {betaling}, {traject}, {gezin}, '2026-09-06', 24000);
insert into schuldhulp.begeleiding (gemeente, id, traject, gezin, soort, wie, van) values
  ('9901', {begeleiding-schuld}, {traject}, {gezin}, 'MAATJE', 'Buurman Henk met de map', '2026-09-06');
insert into uitvoering.afspraak (gemeente, id, uitvoerder, taak, van, prijs, gevraagd_door, gevraagd_op) values
  ('9901', {uitvoeringsafspraak}, '9902', 'SCHULDHULP', '2026-01-01', 120000, {karin}, '2026-01-01');
insert into regeling.rechtenvraag (gemeente, id, gezin, inwoner, helper, begonnen_op, delen, anderen, inkomen, inkomen_klopt,
       maanden_laag, inkomen_stijgt, bezit, schulden, student, studiebeperking, dag, norm, percentage, normblad,
       gevraagd) values
  ('9901', {rechten-open}, {gezin}, {inwoner}, 'de buurvrouw hielp', now(), '{}', 0, null, false, 0, false, null, null, false,
   false, null, null, null, null, '{}'),
  ('9901', {rechten-klaar}, {gezin}, {inwoner}, 'een vrijwilliger hielp', now(), '{WIE,INKOMEN,BEZIT,SCHOOL,EERDER}', 0, 150000,
   false, 40, false, 100000, 0, false, false, '2026-09-01', 141946, 105.67,
   '{"geldigVan": "2026-07-01", "bron": "Staatscourant", "zekerheid": "GELEZEN", "bedragen": {"ALLEENSTAAND": 141946}}', '{}');
insert into regeling.bewoner (gemeente, rechtenvraag, gezin, inwoner, rol, leeftijd, normleeftijd) values
  ('9901', {rechten-open}, {gezin}, {inwoner}, 'AANVRAGER', null, null),
  ('9901', {rechten-klaar}, {gezin}, {inwoner}, 'AANVRAGER', 40, 'VAN_21_TOT_AOW');
insert into regeling.herinnering (gemeente, id, rechtenvraag, gezin, inwoner, tabel, op, gevraagd_op) values
  ('9901', {herinnering}, {rechten-klaar}, {gezin}, {inwoner}, 'inkomenstoeslag', '2030-02-02', '2026-09-01');
insert into verstrekking.verstrekking (gemeente, id, gezin, inwoner, begunstigde, wet, voorziening, regel, regeling, wat, wijze,
       ritme, begrotingspost, bedrag, van) values
  ('9901', {verstrekking}, {gezin}, {inwoner}, {inwoner}, 'PARTICIPATIEWET', {verstrekking}, {verstrekking}, 'inkomenstoeslag',
   'Individuele toeslag voor dit huis', 'BANK', 'EENMALIG', '6.3-IIT', 52500, '2026-09-01');
insert into verstrekking.bankrekening (gemeente, id, gezin, inwoner, iban, naam, opgegeven_op, opgegeven_door, status) values
  ('9901', {bankrekening}, {gezin}, {inwoner}, 'NL91ABNA0417164300', 'En of de buurvrouw', now(), {karin}, 'TE_BEKIJKEN');
insert into verstrekking.uitbetaling (gemeente, id, gezin, verstrekking, termijn, bedrag, status) values
  ('9901', {uitbetaling}, {gezin}, {verstrekking}, '2026-09-01', 52500, 'OPEN');
insert into verstrekking.terugvordering (gemeente, id, gezin, inwoner, verstrekking, beschikking, bedrag, reden, door, op) values
  ('9901', {terugvordering}, {gezin}, {inwoner}, {verstrekking}, {terugvordering}, 1000, 'Er woonde iemand bij in', {karin},
   '2026-09-03');
insert into verstrekking.tegoed (gemeente, id, gezin, inwoner, begunstigde, wet, verstrekking, onderdeel, code, waarde, over,
       laatste_dag) values
  ('9901', {tegoed}, {gezin}, {inwoner}, {inwoner}, 'PARTICIPATIEWET', {verstrekking}, 'SPORT',
   upper(substr(replace({tegoed}::text, '-', ''), 1, 16)), 22500, 18000, '2030-08-31');
insert into verstrekking.inwisseling (gemeente, id, gezin, tegoed, partner, bedrag, kenmerk, op) values
  ('9901', {inwisseling}, {gezin}, {tegoed}, {inwisseling}, 4500, 'bon van de voetbalclub', now());
insert into verstrekking.betaalronde (gemeente, id, tot, uitvoeren_op, status, bericht, wacht, opgesteld_door, opgesteld_op,
       vrijgegeven_door, vrijgegeven_op, aantal, bedrag, bestand, hash) values
  ('9901', {betaalronde}, '2026-09-01', '2026-09-02', 'VRIJGEGEVEN', {betaalronde}::text, 0, {karin}, now(), {betaalronde}, now(),
   1, 100, '<Document/>', 'nul');
insert into traject.traject (gemeente, id, gezin, inwoner, programma, wet, begeleider, begonnen_op, gepauzeerd_op, pauzereden)
values ('9901', {traject-herstel}, {gezin}, {inwoner}, 'toeslagenherstel', 'HERSTEL', {yusuf}, '2026-09-01', null, ''),
       ('9901', {traject-werk}, {gezin}, {inwoner}, 'werk-met-loonkostensubsidie', 'PARTICIPATIEWET', {yusuf}, '2026-09-01',
        '2026-09-10', 'Zij is nu te moe voor werk.');
insert into traject.lijn (gemeente, traject, lijn, gezin, inwoner, doel) values
  ('9901', {traject-herstel}, 'wonen', {gezin}, {inwoner}, 'Een huis zonder schimmel.'),
  ('9901', {traject-werk}, 'werk', {gezin}, {inwoner}, 'Iets met bloemen doen.');
insert into traject.stap (gemeente, traject, lijn, stap, gezin, inwoner, gedaan_op, opmerking, door) values
  ('9901', {traject-herstel}, 'wonen', 'woning', {gezin}, {inwoner}, '2026-09-02', 'De verhuurder kwam langs.', {yusuf}),
  ('9901', {traject-werk}, 'werk', 'begonnen', {gezin}, {inwoner}, '2026-09-02', 'Drie dagen in de kas.', {yusuf});
insert into traject.afspraak (gemeente, id, traject, lijn, gezin, inwoner, wat, wie, gemaakt_op) values
  ('9901', {afspraak-herstel}, {traject-herstel}, 'wonen', {gezin}, {inwoner}, 'de muur laten zien', 'de vrouw zelf', '2026-09-02'),
  ('9901', {afspraak-werk}, {traject-werk}, 'werk', {gezin}, {inwoner}, 'met de baas van de kas praten', 'Wim van de kas',
   '2026-09-02');
insert into traject.aantekening (gemeente, id, traject, gezin, inwoner, tekst, op, door) values
  ('9901', {aantekening-herstel}, {traject-herstel}, {gezin}, {inwoner}, 'Zij slaapt slecht van de brieven.', '2026-09-03', {yusuf}),
  ('9901', {aantekening-werk}, {traject-werk}, {gezin}, {inwoner}, 'Zij wil graag buiten werken.', '2026-09-03', {yusuf});
insert into traject.opvolging (gemeente, traject, maanden, gezin, inwoner, op, gevraagd_op, antwoord, toelichting) values
  ('9901', {traject-werk}, 1, {gezin}, {inwoner}, '2026-10-02', '2026-10-02', true, 'Zij werkt nog in de kas.');
insert into participatie.talentprofiel (gemeente, id, gezin, inwoner, kan, graag, geleerd, helpt, soorten, werksoorten,
       talen, uren, postcode, kilometers, zelf, op, door) values
  ('9901', {talent}, {gezin}, {inwoner}, 'Zij bindt mooie boeketten.', 'Zij praat graag met mensen.', 'Een cursus in de kas.',
   'Zij werkt graag in de ochtend.', '{BAAN}', '{GROEN}', array['nl'], 20, '9914', 10, false, '2026-09-03', {yusuf});
insert into participatie.werkaanbod (gemeente, id, soort, organisatie, taken, werksoorten, uren_van, uren_tot, postcode,
       plaatsen, door) values
  ('9901', {werkaanbod}, 'BAAN', 'De kas aan de laan', 'bloemen binden', '{GROEN}', 8, 24, '9914', 2, {yusuf});
insert into participatie.werkplaatsing (gemeente, id, gezin, inwoner, aanbod, voorgesteld_op, waarom, door, gesproken_op,
       uitkomst, geeindigd_op, reden) values
  ('9901', {werkplaatsing}, {gezin}, {inwoner}, {werkaanbod}, '2026-09-04', 'Zij houdt van rozen.', {yusuf}, '2026-09-05',
   'De chef van de kas vond haar stil.', '2026-09-08', 'Zij durfde niet met de bus.');
