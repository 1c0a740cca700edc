package nl.samenhang.bestaanszekerheid.regeling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.recht.regel.EigentabelId;
import nl.samenhang.recht.regel.Eigentabellen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * An allowance for energy that a policy officer makes while the house runs, from idea to letter.
 */
class EigenregelingPagesTest extends RechtenvraagTest {

    private static final String ROL = "BELEIDSMEDEWERKER";

    private static final Map<String, String> ENERGIE =
            Map.ofEntries(
                    Map.entry("naam", "Energietoeslag 2026"),
                    Map.entry("naamEngels", "Energy allowance 2026"),
                    Map.entry("van", "1-12-2026"),
                    Map.entry("tot", "31-1-2027"),
                    Map.entry("voor", "HUISHOUDEN"),
                    Map.entry("vermogen", "true"),
                    Map.entry("procent", "120"),
                    Map.entry("alleen", "800"),
                    Map.entry("ouder", "1050,50"),
                    Map.entry("paar", "1300"),
                    Map.entry("keer", "1"),
                    Map.entry("artikel", "Beleidsregel energietoeslag 2026, art. 3"),
                    Map.entry(
                            "uitleg",
                            "Uw inkomen is niet hoger dan 120% van de norm. Daarom is er de toeslag."),
                    Map.entry(
                            "uitlegEngels",
                            "Your income is not above 120% of the norm. So you get the allowance."));

    @Autowired private Eigentabellen eigentabellen;

    private MedewerkerId tess;
    private MedewerkerId vera;

    @BeforeEach
    void twoWhoMakePolicy() {
        empty("regel.eigentabel", "regeling.eigenregeling");
        tess = collega("Tess Akkerman", ROL, team);
        vera = collega("Vera Bakker", ROL, team);
    }

    @AfterEach
    void backToTheHouse() {
        empty("regel.eigentabel", "regeling.eigenregeling");
    }

    private RequestPostProcessor tess() {
        return request(tess, ROL);
    }

    private static Map<String, String> with(String... anders) {
        var velden = new LinkedHashMap<>(ENERGIE);
        for (var i = 0; i < anders.length; i += 2) {
            velden.put(anders[i], anders[i + 1]);
        }
        return velden;
    }

    private String made(String... anders) {
        return to(post("/regelingen/eigen", tess(), with(anders)));
    }

    private static String tabel(String pad) {
        return "tijdelijke-regeling." + pad.substring(pad.lastIndexOf('/') + 1);
    }

    private EigentabelId versie(String pad) {
        return by(tess, ROL, () -> eigentabellen.of(tabel(pad)).getFirst().id());
    }

    private int stand(EigentabelId id) {
        return by(tess, ROL, () -> eigentabellen.get(id).stand());
    }

    private void approve(String pad) {
        var id = versie(pad);
        to(
                post(
                        "/eigen-regels/" + id + "/verzoek",
                        tess(),
                        Map.of(
                                "stand",
                                String.valueOf(stand(id)),
                                "van",
                                "1-12-2026",
                                "waarom",
                                "Raadsbesluit van 3 november 2026")));
        to(
                post(
                        "/eigen-regels/" + id + "/goedkeuring",
                        request(vera, ROL),
                        Map.of("stand", String.valueOf(stand(id)))));
    }

    private String outcome() {
        var pad = begun(staff(), ingrid());
        answerAll(pad, ingrid());
        post(pad + "/uitkomst", ingrid(), Map.of());
        return pad;
    }

    @Test
    void it_comes_in_the_question_the_application_and_the_letter_and_ends_by_itself()
            throws Exception {
        var regeling = made();
        assertThat(text(get(regeling, tess())))
                .contains("Energietoeslag 2026", "concept", "Rijen: 7. Proefgevallen: 5.");
        approve(regeling);
        assertThat(text(get(regeling, tess()))).contains("goedgekeurd, komt nog");
        assertThat(text(get(outcome(), ingrid()))).doesNotContain("Energietoeslag");

        clock.set(LocalDate.of(2026, 12, 1));
        var pad = outcome();
        assertThat(text(get(pad, ingrid())))
                .contains(
                        "Energietoeslag 2026 ja",
                        "€ 1.050,50",
                        "Daarom is er de toeslag.",
                        "bewijs",
                        "Beleidsregel energietoeslag 2026, art. 3");
        assertThat(text(get(pad + "?lang=en", ingrid()))).doesNotContain("reden.");
        var aanvraag = to(post(pad + "/aanvraag", ingrid(), Map.of("regelingen", tabel(regeling))));
        assertThat(text(get(aanvraag + "/brief", ingrid())))
                .contains(
                        "krijgt Energietoeslag 2026. Dat begint op 1 december 2026",
                        "U krijgt € 1.050,50",
                        "Uw inkomen is niet hoger dan 120% van de norm. Daarom is er de toeslag.",
                        "Bent u het er niet mee eens?");

        clock.set(LocalDate.of(2026, 12, 2));
        assertThat(text(get(outcome(), ingrid())))
                .contains("Energietoeslag 2026 nee", "is dit jaar al gevraagd of gekregen");
        clock.set(LocalDate.of(2027, 2, 1));
        assertThat(text(get(outcome(), ingrid()))).doesNotContain("Energietoeslag");
        assertThat(text(get(pad, ingrid()))).contains("Energietoeslag 2026 ja", "€ 1.050,50");
        assertThat(text(get(pad + "/nagerekend", ingrid())))
                .contains("er komt hetzelfde uit", "Energietoeslag 2026");
        assertThat(text(get("/regelingen/eigen", tess()))).contains("Energietoeslag 2026 voorbij");
    }

    @Test
    void who_made_or_described_it_does_not_approve_it_and_afterwards_it_stays_as_it_is()
            throws Exception {
        var regeling = made();
        var id = versie(regeling);
        to(post(regeling + "/omschrijving", request(vera, ROL), with("naam", "Warmtetoeslag")));
        var wendy = collega("Wendy de Vries", ROL, team);
        to(
                post(
                        "/eigen-regels/" + id + "/verzoek",
                        tess(),
                        Map.of("stand", "1", "van", "1-12-2026", "waarom", "Raadsbesluit")));
        var stand = Map.of("stand", String.valueOf(stand(id)));
        assertThat(post("/eigen-regels/" + id + "/goedkeuring", request(vera, ROL), stand))
                .hasStatus(422);
        assertThat(text(get("/eigen-regels/" + id, request(wendy, ROL))))
                .contains("Warmtetoeslag", "Van 1 dec 2026 tot en met 31 jan 2027", "Daarom is er");
        to(post("/eigen-regels/" + id + "/goedkeuring", request(wendy, ROL), stand));
        assertThat(post(regeling + "/omschrijving", tess(), with("naam", "Anders"))).hasStatus(422);
    }

    @Test
    void a_case_of_the_officer_that_comes_out_otherwise_keeps_it_from_being_asked() {
        var id = versie(made());
        var velden = new LinkedHashMap<String, String>();
        velden.put("stand", "0");
        velden.put("naam", "Fatima met 1690 euro");
        velden.put("keerDitJaar", "0");
        velden.put("aantalKinderen", "2");
        velden.put("vermogenstoets", "ONDER_GRENS");
        velden.put("inkomenspercentage", "119.05");
        velden.put("leefvorm", "ALLEENSTAANDE_OUDER");
        velden.put("antwoord", "\"NEE\"|0|\"INKOMEN_TE_HOOG\"");
        to(post("/eigen-regels/" + id + "/proeven", tess(), velden));
        var vraag = Map.of("stand", "1", "van", "1-12-2026", "waarom", "Raadsbesluit");
        assertThat(post("/eigen-regels/" + id + "/verzoek", tess(), vraag)).hasStatus(422);
    }

    @Test
    void a_gap_that_somebody_makes_later_is_named_by_its_row() throws Exception {
        var id = versie(made());
        to(post("/eigen-regels/" + id + "/rijen/7/verwijdering", tess(), Map.of("stand", "0")));
        assertThat(text(get("/eigen-regels/" + id, tess())))
                .contains("Dit moet nog gebeuren", "Geen rij geeft antwoord bij:");
    }

    @Test
    void an_amount_for_each_child_counts_the_children_of_that_age() throws Exception {
        approve(
                made(
                        "naam",
                        "Schooltoeslag",
                        "voor",
                        "PER_KIND",
                        "kindVan",
                        "12",
                        "kindTot",
                        "17",
                        "ouder",
                        "200"));
        clock.set(LocalDate.of(2026, 12, 1));
        assertThat(text(get(outcome(), ingrid())))
                .contains("Schooltoeslag ja € 200,00 voor alle kinderen samen");
    }

    @Test
    void two_of_one_name_on_one_day_and_what_cannot_be_are_refused_in_words() throws Exception {
        made();
        var weer = post("/regelingen/eigen", tess(), with("van", "31-1-2027", "tot", "1-3-2027"));
        assertThat(weer).hasStatus(422);
        assertThat(text(weer)).contains("is er al van 1 dec 2026 tot en met 31 jan 2027");
        for (var fout :
                Map.of(
                                "van", "10-11-2026",
                                "tot", "30-11-2026",
                                "alleen", "-5",
                                "procent", "0",
                                "uitleg", " ")
                        .entrySet()) {
            var result =
                    post(
                            "/regelingen/eigen",
                            tess(),
                            with("naam", "Nog een", fout.getKey(), fout.getValue()));
            assertThat(result).as(fout.getKey()).hasStatus(422);
            assertThat(result).bodyText().contains("Nog een");
            assertThat(text(result)).doesNotContain("eigenregeling.");
        }
    }

    @Test
    void who_makes_no_policy_reads_it_and_makes_none() {
        var regeling = made();
        assertThat(get(regeling, request(yusuf, "CONSULENT"))).hasStatusOk();
        assertThat(get(regeling + "/omschrijving", request(yusuf, "CONSULENT"))).hasStatus(403);
        assertThat(get("/regelingen/eigen/nieuw", request(yusuf, "CONSULENT"))).hasStatus(403);
        assertThat(post("/regelingen/eigen", request(yusuf, "CONSULENT"), with())).hasStatus(403);
        assertThat(get("/regelingen/eigen", request(fatima))).hasStatus(403);
        assertThat(get("/regelingen/eigen/000000000000", tess())).hasStatus(404);
        assertThat(get("/regels/meedoenregeling.000000000000", tess())).hasStatus(404);
    }
}
