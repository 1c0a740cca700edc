insert into tijdlijn.notitie (gemeente, id, gezin, soort, datum, tekst, auteur, auteur_naam, geschreven_op) values
  ('9901', {notitie}, {gezin}, 'GESPREK', '2026-09-02', 'Zij vertelde over vroeger.', {insider}, 'Wie het schreef', now());
insert into document.document (gemeente, id, naam, mediatype, grootte, sha256, inhoud, onderwerp_soort, onderwerp_id, gezin,
       betreft, gedeeld, door, aangemaakt)
select '9901', w.id, w.naam, 'text/plain', length(w.inhoud), sha256(w.inhoud), w.inhoud, w.soort, w.ding, {gezin},
       array[{inwoner}], w.gedeeld, {yusuf}, now()
  from (values ({brief}, 'brief van school.txt', convert_to('Een brief van school', 'UTF8'), 'poststuk', {poststuk}, false),
               ({gedeeld}, 'foto van het huis.txt', convert_to('Hier woont het gezin', 'UTF8'), 'gezin', {gezin}, true),
               ({verslag}, 'verslag onderzoek.txt', convert_to('Een verslag van het gezin', 'UTF8'), 'onderzoek',
                {onderzoek}, false))
    as w (id, naam, inhoud, soort, ding, gedeeld);
insert into tijdlijn.poststuk (gemeente, id, omschrijving, afzender, ontvangen_op, document, gezin, inwoner, opgeborgen_op)
values ('9901', {poststuk}, 'brief over het kind', 'de school in de buurt', '2026-09-02', {brief}, {gezin}, {inwoner}, now()),
       ('9901', {nieuwe-post}, 'brief over iets', 'de school in de buurt', '2026-09-12', {brief}, null, null, null);
insert into onderzoek.hypothese (gemeente, id, onderzoek, gezin, tekst, status, onderbouwing, door, op) values
  ('9901', {hypothese}, {onderzoek}, {gezin}, 'De verhuizing helpt hem.', 'OPEN', '', {joris}, now());
insert into onderzoek.antwoord (gemeente, id, onderzoek, gezin, inwoner, punt, tekst, door, op) values
  ('9901', {antwoord}, {onderzoek}, {gezin}, {kind}, 'JEUGD_VRAAG', 'Hij wil terug naar school.', {joris}, now()),
  ('9901', {samen}, {onderzoek}, {gezin}, null, 'SAMEN_VRAAG', 'Zij willen graag rust.', {joris}, now());
insert into onderzoek.verslag (gemeente, id, onderzoek, gezin, inwoner, document, verstuurd_op, wens) values
  ('9901', {verslag-kind}, {onderzoek}, {gezin}, {kind}, {verslag}, '2026-09-10', false);
insert into overleg.advies (gemeente, id, gezin, inwoner, soort, vraag, uitleg, richtingen, adviseur, registratie, gegeven_op)
values ('9901', {advies}, {gezin}, {kind}, 'ADVIES', 'Wat helpt dit kind?', 'Het kind slaapt slecht.', 'Rust in de avond',
        {joris}, '123456', '2026-09-01');
insert into melding.melding (gemeente, id, referentie, ontvangen, status, kanaal, taal, kenmerken, hulpvraag, melder_rol,
       contactwijze, domeinen, gebeurtenissen, gevaar, tijd, signalen, kinderen, urgentie, urgentie_regels, wmo, gezin) values
  ('9901', {melding}, left({melding}::text, 13), now(), 'OPGEPAKT', 'WEB', 'nl', '{}', 'Ik heb hulp nodig met alles.',
   'ZELF', 'GEEN', '{}', '{}', 'NEE', 'WEEK', '{}', false, 'LAAG', '{}', 'JA', {gezin});
insert into melding.betrokkene (gemeente, melding, inwoner) values ('9901', {melding}, {inwoner});
insert into registerwijziging.wijziging (gemeente, id, inwoner, naam, soort, dag, oud, nieuw, vingerafdruk, status,
       ontvangen_op, bekeken, dossier) values
  ('9901', {vestiging}, {inwoner}, 'Wie hier kwam wonen', 'VESTIGING', '2026-09-01', '{}',
   '{"soort": "WOONADRES", "straat": "Kade", "huisnummer": "1", "plaats": "Samenstad"}', {vingerafdruk}, 'VERWERKT', now(),
   true, true);
insert into registerwijziging.gevolg (gemeente, id, wijziging, gezin, soort, inwoner, status) values
  ('9901', {gevolg}, {vestiging}, {gezin}, 'KENNISNEMEN', {inwoner}, 'OPEN');
