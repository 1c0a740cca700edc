package nl.samenhang.bestaanszekerheid.regeling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenhang.kernel.MedewerkerId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The norms of 2027, entered on screen by one and seen by another. */
class NormvoorstelPagesTest extends RechtenvraagTest {

    private static final String ROL = "BELEIDSMEDEWERKER";
    private static final String PAD = "/regelingen/normen";

    private static final Map<String, String> JANUARI =
            Map.ofEntries(
                    Map.entry("soort", "NORMEN"),
                    Map.entry("van", "1-1-2027"),
                    Map.entry("bron", "Nieuwsbericht van december 2026"),
                    Map.entry("ALLEENSTAAND", "1.440,00"),
                    Map.entry("PAAR", "2.057,14"),
                    Map.entry("ALLEENSTAAND_AOW", "1.610,00"),
                    Map.entry("PAAR_AOW", "2.200,00"),
                    Map.entry("ALLEENSTAAND_JONG", "355,00"),
                    Map.entry("PAAR_JONG", "710,00"),
                    Map.entry("PAAR_JONG_KIND", "1.120,00"),
                    Map.entry("PAAR_GEMENGD", "1.380,00"),
                    Map.entry("PAAR_GEMENGD_KIND", "1.790,00"),
                    Map.entry("INRICHTING", "455,00"),
                    Map.entry("INRICHTING_PAAR", "710,00"),
                    Map.entry("INRICHTING_VERHOGING", "47,00"),
                    Map.entry("INRICHTING_VERHOGING_PAAR", "106,00"),
                    Map.entry("TOESLAG_ZELFSTANDIG_JONG", "770,00"));

    private MedewerkerId tess;
    private MedewerkerId vera;

    @BeforeEach
    void twoWhoMakePolicy() {
        empty("regeling.normvoorstel");
        tess = collega("Tess Akkerman", ROL, team);
        vera = collega("Vera Bakker", ROL, team);
    }

    @AfterEach
    void backToTheHouse() {
        empty("regeling.normvoorstel");
    }

    private RequestPostProcessor tess() {
        return request(tess, ROL);
    }

    private RequestPostProcessor vera() {
        return request(vera, ROL);
    }

    private static Map<String, String> with(String... anders) {
        var velden = new LinkedHashMap<>(JANUARI);
        for (var i = 0; i < anders.length; i += 2) {
            velden.put(anders[i], anders[i + 1]);
        }
        return velden;
    }

    private String refused(Map<String, String> velden) throws Exception {
        var result = post(PAD, tess(), velden);
        assertThat(result).hasStatus(422);
        return text(result);
    }

    private String voorstel() {
        return asSystem(
                () ->
                        PAD
                                + "/"
                                + jdbc.sql(
                                                "select id::text from regeling.normvoorstel where status = 'GEVRAAGD'")
                                        .query(String.class)
                                        .single());
    }

    private String outcome() {
        var pad = begun(staff(), ingrid());
        answerAll(pad, ingrid());
        post(pad + "/uitkomst", ingrid(), Map.of());
        return pad;
    }

    @Test
    void from_their_day_they_count_and_what_was_worked_out_stays() throws Exception {
        var eerder = outcome();
        to(post(PAD, tess(), with()));
        assertThat(text(get(PAD, tess()))).contains("wacht op goedkeuring", "€ 1.440,00");
        assertThat(post(voorstel() + "/goedkeuring", tess(), Map.of())).hasStatus(422);
        to(post(voorstel() + "/goedkeuring", vera(), Map.of()));
        assertThat(text(get("/regelingen", tess()))).contains("1.419,46");

        clock.set(LocalDate.of(2027, 1, 1));
        assertThat(text(get("/regelingen", tess())))
                .contains("1.440,00", "heeft de bedragen ingevoerd");
        assertThat(text(get(outcome(), ingrid()))).contains("€ 1.440,00", "117,36%");
        assertThat(text(get(eerder, ingrid())))
                .contains("€ 1.419,46", "119,05%", "Sinds 1 jan 2027 gelden andere normen");
        assertThat(text(get(eerder + "/nagerekend", ingrid()))).contains("er komt hetzelfde uit");
    }

    @Test
    void a_gap_or_an_overlap_is_refused_with_its_place() throws Exception {
        assertThat(refused(with("van", "1-7-2026")))
                .contains("valt in wat al bekend is: normen vanaf 1 jul 2026");
        assertThat(refused(with("van", "1-7-2027")))
                .contains("Van 1 jan 2027 tot 1 jul 2027 is er dan niets");
        assertThat(refused(with("PAAR_JONG", "")))
                .contains("Vul ook deze norm in (Participatiewet art. 20)");
        assertThat(refused(with("PAAR_JONG", "-3"))).contains("Dit is geen bedrag");
        to(post(PAD, tess(), with()));
        assertThat(refused(with())).contains("Er is al iets ingevoerd met ingang van 1 jan 2027");
        var grens =
                Map.of(
                        "soort",
                        "VERMOGEN",
                        "van",
                        "1-7-2026",
                        "tot",
                        "31-12-2027",
                        "bron",
                        "Wet",
                        "ALLEENSTAAND",
                        "8200",
                        "ALLEENSTAANDE_OUDER",
                        "16400",
                        "PAAR",
                        "16400");
        assertThat(refused(grens)).contains("valt samen met de grenzen van 1 jan 2026");
        var later = new LinkedHashMap<>(grens);
        later.put("van", "1-2-2027");
        assertThat(refused(later)).contains("Van 1 jan 2027 tot 1 feb 2027 is er dan niets");
        assertThat(refused(Map.of("soort", "VOORUITLOPEN", "van", "1-2-2027", "bron", "College")))
                .contains("Kies een dag van 1 jan 2026 tot en met 31 dec 2026");
    }

    @Test
    void who_sends_it_back_says_why_and_who_entered_it_gets_it_back() throws Exception {
        to(post(PAD, tess(), with("ALLEENSTAAND", "14.400,00")));
        var pad = voorstel();
        assertThat(post(pad + "/teruggave", vera(), Map.of())).hasStatus(422);
        to(post(pad + "/teruggave", vera(), Map.of("opmerking", "Een nul te veel.")));
        assertThat(text(get(PAD, tess()))).contains("teruggestuurd", "Een nul te veel.");
        to(post(PAD, tess(), with()));
        to(post(voorstel() + "/intrekking", tess(), Map.of()));
        assertThat(text(get(PAD, tess()))).contains("ingetrokken");
    }

    @Test
    void who_makes_no_policy_enters_and_approves_nothing() {
        var yusuf = request(this.yusuf, "CONSULENT");
        assertThat(get(PAD, yusuf)).hasStatusOk();
        assertThat(get(PAD + "/nieuw?soort=NORMEN", yusuf)).hasStatus(403);
        assertThat(post(PAD, yusuf, with())).hasStatus(403);
        assertThat(get(PAD, request(fatima))).hasStatus(403);
        assertThat(get(PAD + "/nieuw?soort=NORMEN", tess())).hasStatusOk();
        assertThat(get(PAD + "/nieuw?soort=VERMOGEN", tess())).hasStatusOk();
    }
}
