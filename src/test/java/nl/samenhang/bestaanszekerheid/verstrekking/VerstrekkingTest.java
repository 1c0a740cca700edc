package nl.samenhang.bestaanszekerheid.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.DossierTest;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.NieuweAanvraag;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Besluit;
import nl.samenhang.besluit.beschikking.NieuwBesluit;
import nl.samenhang.besluit.beschikking.Toekenning;
import nl.samenhang.besluit.beschikking.Toetsen;
import nl.samenhang.besluit.beschikking.Vaststelling;
import nl.samenhang.besluit.voorziening.Hulpbesluiten;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Fatima and her two children, who gets what schemes grant from 10 November 2026 on. */
abstract class VerstrekkingTest extends DossierTest {

    static final LocalDate DAG = LocalDate.of(2026, 11, 10);
    static final String IBAN = "NL91 ABNA 0417 1643 00";
    static final String ANDER = "NL20 INGB 0001 2345 67";

    @Autowired Aanvragen aanvragen;
    @Autowired Beschikkingen beschikkingen;
    @Autowired Toetsen toetsen;
    @Autowired Vaststelling vaststelling;
    @Autowired Hulpbesluiten hulp;
    @Autowired Verstrekkingen verstrekkingen;
    @Autowired Verstrekkingronde nacht;

    Gebruiker ingrid;
    Gebruiker tom;
    Gebruiker wim;
    Gebruiker ans;
    InwonerId fatima;
    InwonerId zeven;
    InwonerId dertien;
    GezinId huis;

    @BeforeEach
    void people() {
        family(DAG);
        // A run gathers what is due in the whole town, so nothing of another test may be left.
        for (var tabel :
                List.of(
                        "inwisseling",
                        "opdracht",
                        "verstrekking",
                        "betaalronde",
                        "organisatierekening")) {
            asSystem(() -> jdbc.sql("delete from verstrekking." + tabel).update());
        }
        ingrid = personeel.medewerker("Ingrid", "INKOMENSCONSULENT", team);
        tom = personeel.medewerker("Tom", "INKOMENSCONSULENT", team);
        wim = personeel.medewerker("Wim", "UITKERINGSADMINISTRATIE", personeel.team("Betalen"));
        ans = personeel.medewerker("Ans", "UITKERINGSADMINISTRATIE", personeel.team("Betalen"));
        fatima = inwoner("Fatima", LocalDate.of(1990, 4, 2));
        zeven = inwoner("Yara", LocalDate.of(2019, 9, 1));
        dertien = inwoner("Adam", LocalDate.of(2013, 3, 1));
        huis = gezinnen.gezin(team, fatima, zeven, dertien);
    }

    /** Decides on a scheme for somebody and announces it. */
    Verstrekking granted(
            String regeling, InwonerId voor, Map<String, Object> feiten, Optional<Bedrag> bedrag) {
        announce(asked(regeling, voor, feiten, bedrag));
        return only(regeling, voor);
    }

    AanvraagId asked(
            String regeling, InwonerId voor, Map<String, Object> feiten, Optional<Bedrag> bedrag) {
        var aanvraag =
                as(
                        ingrid,
                        () ->
                                aanvragen.receive(
                                        new NieuweAanvraag(
                                                huis,
                                                fatima,
                                                LocalDate.now(clock),
                                                Aanvraagwijze.FORMULIER,
                                                voor,
                                                Wet.PARTICIPATIEWET,
                                                regeling,
                                                Optional.empty(),
                                                false,
                                                Optional.of(regeling))));
        var regel = as(ingrid, () -> aanvragen.regels(aanvraag.id())).getFirst();
        does(ingrid, () -> toetsen.ask(regeling, regel, feiten));
        var dag = LocalDate.now(clock);
        does(
                ingrid,
                () ->
                        beschikkingen.decide(
                                regel,
                                new NieuwBesluit(
                                        Besluit.Uitkomst.TOEKENNEN,
                                        Optional.empty(),
                                        "Uw inkomen is laag.",
                                        Optional.of(
                                                new Toekenning(
                                                        regeling,
                                                        "",
                                                        Optional.empty(),
                                                        Leveringsvorm.REGELING,
                                                        bedrag,
                                                        new Periode(
                                                                dag,
                                                                Optional.of(dag.plusMonths(12))),
                                                        Optional.empty(),
                                                        "")))));
        return aanvraag.id();
    }

    void announce(AanvraagId aanvraag) {
        var set = as(ingrid, () -> vaststelling.prepare(aanvraag));
        if (set.isTerGoedkeuring()) {
            does(tom, () -> vaststelling.agree(set.id()));
        }
    }

    Verstrekking only(String regeling, InwonerId voor) {
        return as(ingrid, () -> verstrekkingen.of(huis)).stream()
                .filter(v -> v.regeling().equals(regeling) && v.inwoner().equals(voor))
                .findFirst()
                .orElseThrow();
    }

    Verstrekking toeslag() {
        return granted(
                "inkomenstoeslag",
                fatima,
                Map.of(
                        "normleeftijd",
                        "VAN_21_TOT_AOW",
                        "laatsteToeslag",
                        "NOOIT",
                        "inkomenspercentage",
                        BigDecimal.valueOf(100),
                        "maandenLaagInkomen",
                        BigDecimal.valueOf(48),
                        "vermogenstoets",
                        "ONDER_GRENS",
                        "inkomenStijgt",
                        false,
                        "leefvorm",
                        "ALLEENSTAANDE_OUDER"),
                Optional.of(new Bedrag(52500)));
    }

    Verstrekking verzekering() {
        return granted(
                "collectieve-verzekering",
                fatima,
                Map.of(
                        "inkomenspercentage",
                        BigDecimal.valueOf(119),
                        "vermogenstoets",
                        "ONDER_GRENS"),
                Optional.empty());
    }

    void account(Gebruiker wie, String iban, String naam) {
        assertThat(
                        post(
                                wie,
                                "/gezinnen/" + huis + "/bankrekeningen",
                                "inwoner",
                                fatima.toString(),
                                "iban",
                                iban,
                                "naam",
                                naam))
                .hasStatus3xxRedirection();
    }

    /** The account of an organisation, seen by two. */
    void organisation(String wie, String iban, String naam) {
        assertThat(post(wim, "/betaalronden/rekeningen", "wie", wie, "iban", iban, "naam", naam))
                .hasStatus3xxRedirection();
        var sql =
                "select id::text from verstrekking.organisatierekening where status = 'TE_BEKIJKEN'";
        for (var id : sql(sql)) {
            assertThat(post(wim, "/betaalronden/rekeningen/" + id + "/akkoord")).hasStatus(422);
            assertThat(post(ans, "/betaalronden/rekeningen/" + id + "/akkoord"))
                    .hasStatus3xxRedirection();
        }
    }

    /** The page of a run that Wim prepares. */
    String prepared(LocalDate tot) {
        var dag = tot.getDayOfMonth() + "-" + tot.getMonthValue() + "-" + tot.getYear();
        var antwoord = post(wim, "/betaalronden", "tot", dag, "uitvoerenOp", dag);
        assertThat(antwoord).hasStatus3xxRedirection();
        return antwoord.getResponse().getRedirectedUrl();
    }

    void released(String ronde, int aantal, long centen) {
        assertThat(
                        post(
                                ans,
                                ronde + "/vrijgave",
                                "aantal",
                                String.valueOf(aantal),
                                "centen",
                                String.valueOf(centen)))
                .hasStatus3xxRedirection();
    }

    void watch() {
        does(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, VerstrekkingRechten.DOEL_BEWAKEN),
                nacht::watch);
    }

    List<String> sql(String sql) {
        return asSystem(() -> jdbc.sql(sql).query(String.class).list());
    }

    List<String> stand(Verstrekking verstrekking) {
        return sql(
                "select termijn || ' ' || status from verstrekking.uitbetaling where verstrekking = '"
                        + verstrekking.id()
                        + "' order by termijn");
    }
}
