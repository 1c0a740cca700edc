package nl.samenhang.mensen.overdracht;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was found, talked about, planned for 18 and wished in a file that moves. */
record Dossiervulling(
        JdbcClient jdbc, GezinId dossier, MedewerkerId yusuf, InwonerId moeder, InwonerId dochter) {

    void fill() {
        onderzoek();
        overleg();
        perspectiefplan();
        wens();
    }

    private void onderzoek() {
        write(
                """
                with o as (
                  insert into onderzoek.onderzoek (gemeente, id, gezin, begin, begonnen_op, door, afgerond_op)
                  values (:g, uuidv7(), :gezin, '2026-08-01', '2026-08-03', :wie, '2026-08-30') returning id),
                b as (
                  insert into onderzoek.betreft (gemeente, id, onderzoek, gezin, inwoner, wmo, jeugd)
                  select :g, uuidv7(), o.id, :gezin, w.id, w.wmo, not w.wmo
                  from o, (values (:moeder, true), (:dochter, false)) as w (id, wmo)),
                a as (
                  insert into onderzoek.antwoord (gemeente, id, onderzoek, gezin, inwoner, punt, tekst, door, op)
                  select :g, uuidv7(), o.id, :gezin, w.id, w.punt, w.tekst, :wie, '2026-08-10T10:00:00Z'
                  from o, (values (:moeder, 'WMO_BEHOEFTE', 'Sanne wil weer slapen.'),
                                  (:dochter, 'JEUGD_VRAAG', 'Noor wil terug naar school.'),
                                  (cast(null as uuid), 'SAMEN_VRAAG', 'Zij willen rust.')) as w (id, punt, tekst)),
                f as (
                  insert into onderzoek.bevinding (gemeente, id, onderzoek, gezin, soort, tekst, bron, door, op)
                  select :g, uuidv7(), id, :gezin, 'FEIT', 'De kamer is vochtig.', 'huisbezoek', :wie, '2026-08-10T10:00:00Z'
                  from o),
                h as (
                  insert into onderzoek.hypothese
                    (gemeente, id, onderzoek, gezin, tekst, status, onderbouwing, door, op)
                  select :g, uuidv7(), id, :gezin, 'De verhuizing helpt.', 'OPEN', '', :wie, '2026-08-10T10:00:00Z'
                  from o),
                p as (
                  insert into onderzoek.eigenplan (gemeente, id, onderzoek, gezin, inwoner, soort, tekst, ontvangen_op)
                  select :g, uuidv7(), id, :gezin, :dochter, 'PERSOONLIJK', 'Eerst halve dagen.', '2026-08-12' from o)
                insert into onderzoek.reactie (gemeente, id, onderzoek, gezin, inwoner, tekst, zelf, door, op)
                select :g, uuidv7(), id, :gezin, :moeder, 'Dit klopt.', true, :wie, '2026-08-20T10:00:00Z' from o
                """);
    }

    private void overleg() {
        write(
                """
                with o as (
                  insert into overleg.overleg (gemeente, id, gezin, inwoner, vraag, kenmerken, status, begin, minuten,
                    plaats, volgnummer, gezin_erbij, waarom_niet, door, gemaakt_op)
                  values (:g, uuidv7(), :gezin, :dochter, 'Hoe gaat Noor weer naar school?', '{OPGROEIPROBLEMEN}',
                    'GEHOUDEN', '2026-08-25T09:00:00Z', 60, 'Stadhuis', 2, true, '', :wie, '2026-08-15') returning id),
                d as (
                  insert into overleg.deelnemer
                    (gemeente, id, overleg, gezin, soort, inwoner, medewerker, naam, email, deskundigheid, aanwezig)
                  select :g, uuidv7(), o.id, :gezin, w.soort, w.inwoner, w.medewerker, w.naam, w.email, w.kunde, true
                  from o, (values ('GEZINSLID', :moeder, cast(null as uuid), 'Sanne', cast(null as text), cast(null as text)),
                                  ('MEDEWERKER', cast(null as uuid), :wie, 'Yusuf', 'yusuf@samenstad.example', 'OPGROEIEN_PSYCHISCH'))
                    as w (soort, inwoner, medewerker, naam, email, kunde))
                insert into overleg.agendapunt (gemeente, id, overleg, gezin, tekst, besluit)
                select :g, uuidv7(), id, :gezin, 'De eerste week', 'Noor begint met drie ochtenden.' from o
                """);
    }

    private void perspectiefplan() {
        write(
                """
                with p as (
                  insert into perspectiefplan.plan (gemeente, id, gezin, inwoner, geboren, geopend_op, begonnen_op,
                    woorden, woorden_zelf, woorden_op, verlengd_tot, verlengd_reden, verlengd_op)
                  values (:g, uuidv7(), :gezin, :dochter, '2010-03-02', '2026-09-02', '2026-09-03',
                    'Ik wil een eigen kamer.', true, '2026-09-03', '2029-03-02', 'Besluit van hier', '2026-09-04')
                  returning id),
                s as (
                  insert into perspectiefplan.steun (gemeente, id, plan, gezin, inwoner, naam, band)
                  select :g, uuidv7(), id, :gezin, :dochter, 'Tante Roos', 'tante' from p),
                o as (
                  insert into perspectiefplan.oordeel
                    (gemeente, id, plan, gezin, inwoner, dag, pijler, kleur, woorden, door)
                  select :g, uuidv7(), id, :gezin, :dochter, '2026-09-03', 'WONEN', 'ORANJE', 'Er is een wachtlijst.', :wie
                  from p)
                insert into perspectiefplan.stap
                  (gemeente, id, plan, gezin, inwoner, sleutel, uiterlijk, status, afgedaan_op, door)
                select :g, uuidv7(), id, :gezin, :dochter, 'kamer', '2028-02-02', 'GEDAAN', '2026-09-05', :wie from p
                """);
    }

    private void wens() {
        write(
                """
                insert into keuze.keuze (gemeente, id, gezin, inwoner, hulpvraag, woorden, talen, identiteit, moet,
                  wenser, gewenst_op, status)
                values (:g, uuidv7(), :gezin, :dochter, 'BOOSHEID', 'Iemand die naast haar zit.', '{tr}', 'HUMANISTISCH',
                  '{TAAL}', :moeder, '2026-09-01T10:00:00Z', 'ZONDER_AANBOD')
                """);
    }

    private void write(String sql) {
        jdbc.sql(sql)
                .param("g", Contexts.current().gemeente().code())
                .param("gezin", dossier.value())
                .param("wie", yusuf.value())
                .param("moeder", moeder.value())
                .param("dochter", dochter.value())
                .update();
    }
}
