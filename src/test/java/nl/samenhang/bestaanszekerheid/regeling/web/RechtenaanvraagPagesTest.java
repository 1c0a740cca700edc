package nl.samenhang.bestaanszekerheid.regeling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenhang.bestaanszekerheid.regeling.Herinneringen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * From what comes out one request, one set of decisions and one letter; and a no that comes back.
 */
class RechtenaanvraagPagesTest extends RechtenvraagTest {

    @Autowired private Herinneringen herinneringen;

    private MvcTestResult ask(String pad, RequestPostProcessor wie, String... regelingen) {
        return mvc.post()
                .uri(pad + "/aanvraag")
                .param("regelingen", regelingen)
                .with(wie)
                .with(csrf())
                .exchange();
    }

    private String answered(String basis, RequestPostProcessor wie) {
        var pad = begun(basis, wie);
        answerAll(pad, wie);
        post(pad + "/uitkomst", wie, Map.of());
        return pad;
    }

    private String letter(String aanvraag) throws Exception {
        return text(get(aanvraag + "/brief", ingrid()));
    }

    @Test
    void all_that_is_asked_becomes_one_set_with_a_line_for_each_scheme_and_child()
            throws Exception {
        var pad = answered(staff(), ingrid());
        var aanvraag =
                to(
                        ask(
                                pad,
                                ingrid(),
                                "meedoenregeling",
                                "kindpakket",
                                "inkomenstoeslag",
                                "bijzondere-bijstand",
                                "collectieve-verzekering",
                                "kwijtschelding"));
        assertThat(letter(aanvraag))
                .contains(
                        "Fatima de Wit krijgt Meedoenregeling. Dat begint op 10 november 2026",
                        "U krijgt € 450,00",
                        "Yara de Wit krijgt Kindpakket: sport, cultuur, spullen voor school",
                        "Adam de Wit krijgt Kindpakket: sport, cultuur, spullen voor school, een laptop",
                        "Fatima de Wit krijgt Collectieve zorgverzekering",
                        "U betaalt in 12 maanden zelf € 0,00",
                        "Het inkomen is 119,05% van de norm",
                        "Bent u het er niet mee eens?",
                        "22 december 2026")
                .doesNotContain("Kwijtschelding");
        assertThat(text(get(pad, ingrid()))).contains("De aanvraag openen");
        assertThat(ask(pad, ingrid(), "meedoenregeling")).hasStatus(422);
        post(aanvraag + "/beschikking", ingrid(), Map.of());
        assertThat(text(get(aanvraag, ingrid()))).contains("Er wordt iets afgewezen");
        post(
                "/beschikkingen/" + beschikking(aanvraag) + "/goedkeuring",
                request(tweede, "INKOMENSCONSULENT"),
                Map.of());
        assertThat(text(get(aanvraag, ingrid())))
                .contains("Bezwaar maken kan tot en met 22 dec 2026");
        assertThat(text(get("/mijn", request(fatima)))).contains("Besluit op uw aanvraag");
    }

    private String beschikking(String aanvraag) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        "select id::text from beschikking.beschikking where aanvraag = :id::uuid")
                                .param("id", aanvraag.substring(aanvraag.lastIndexOf('/') + 1))
                                .query(String.class)
                                .single());
    }

    private String asksAssistance(Map<String, String> eerder) {
        var pad = begun(staff(), ingrid());
        post(pad + "/delen/WIE", ingrid(), wie(Map.of()));
        post(pad + "/delen/INKOMEN", ingrid(), Map.of("inkomen", "700", "maandenLaag", "6"));
        post(pad + "/delen/BEZIT", ingrid(), Map.of("bezit", "500", "schulden", "0"));
        post(pad + "/delen/SCHOOL", ingrid(), Map.of());
        to(post(pad + "/delen/EERDER", ingrid(), eerder));
        post(pad + "/uitkomst", ingrid(), Map.of());
        return pad;
    }

    @Test
    void assistance_is_the_difference_with_the_norm_from_the_day_somebody_reported()
            throws Exception {
        var pad = asksAssistance(Map.of("gemeldOp", "20-10-2026", "bijstandVanaf", "1-9-2026"));
        assertThat(text(get(pad, ingrid())))
                .contains("Algemene bijstand ja € 719,46 per maand", "Participatiewet art. 19");
        var aanvraag = to(ask(pad, ingrid(), "algemene-bijstand"));
        assertThat(letter(aanvraag))
                .contains(
                        "Fatima de Wit krijgt Algemene bijstand, een bedrag per maand. Dat begint op 20 oktober 2026",
                        "U krijgt € 719,46",
                        "De norm voor uw huishouden is € 1.419,46 per maand.",
                        "Uw inkomen is € 700,00 per maand.",
                        "Verandert uw inkomen, uw vermogen of wie er bij u woont?",
                        "Bent u het er niet mee eens?");
    }

    @Test
    void a_municipality_that_runs_ahead_lets_it_begin_earlier() throws Exception {
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into regeling.normvoorstel
                                          (gemeente, id, soort, van, bron, bedragen, status, maker, gevraagd_op, door, besloten_op)
                                        values ('9901', gen_random_uuid(), 'VOORUITLOPEN', '2026-02-01', 'College', '{}',
                                          'GOEDGEKEURD', gen_random_uuid(), '2026-01-10', gen_random_uuid(), '2026-01-12')
                                        """)
                                .update());
        try {
            var pad = asksAssistance(Map.of("bijstandVanaf", "1-9-2026"));
            var aanvraag = to(ask(pad, ingrid(), "algemene-bijstand"));
            assertThat(letter(aanvraag)).contains("Dat begint op 1 september 2026");
        } finally {
            empty("regeling.normvoorstel");
        }
    }

    @Test
    void who_is_under_27_hears_from_when_it_can_be_asked() throws Exception {
        fatima = inwoner("Jamie", LocalDate.of(2003, 1, 1));
        huis = asSystem(() -> gezinnen.create(List.of(fatima, zeven, dertien), team));
        var pad = asksAssistance(Map.of("gemeldOp", "1-11-2026"));
        assertThat(text(get(pad, ingrid())))
                .contains(
                        "Algemene bijstand misschien",
                        "zoekt eerst vier weken naar werk of een opleiding",
                        "Opnieuw mogelijk vanaf 29 nov 2026");
        var fout =
                post(
                        begun(staff(), ingrid()) + "/delen/EERDER",
                        ingrid(),
                        Map.of("gemeldOp", "1-12-2026"));
        assertThat(fout).hasStatus(422);
    }

    @Test
    void what_a_resident_sends_counts_from_that_day_and_is_taken_in_by_somebody() throws Exception {
        var pad = answered(mine(), request(fatima));
        assertThat(ask(pad, request(fatima))).hasStatus(422);
        to(ask(pad, request(fatima), "meedoenregeling", "kindpakket"));
        assertThat(text(get(pad, request(fatima)))).contains("Wij kijken er binnen twee werkdagen");
        var id = only().id();
        assertThat(werk.opened("rechtenvraag.opnemen", id.value())).hasSize(1);
        clock.set(LocalDate.of(2026, 11, 12));
        var bijOns = staff() + "/" + id;
        assertThat(text(get(bijOns, ingrid()))).contains("Opnemen als aanvraag", "10 nov 2026");
        var aanvraag = to(post(bijOns + "/opneming", ingrid(), Map.of()));
        assertThat(werk.isClosed("rechtenvraag.opnemen", id.value())).isTrue();
        assertThat(text(get(aanvraag, ingrid()))).contains("10 nov 2026", "5 jan 2027");
        assertThat(post(bijOns + "/opneming", ingrid(), Map.of())).hasStatus(422);
    }

    @Test
    void who_asks_too_early_gets_a_clear_no_and_hears_it_when_it_is_possible_again()
            throws Exception {
        var ik = request(fatima);
        var pad = begun(mine(), ik);
        post(pad + "/delen/WIE", ik, wie(Map.of()));
        post(pad + "/delen/INKOMEN", ik, Map.of("inkomen", "1400", "maandenLaag", "60"));
        post(pad + "/delen/BEZIT", ik, Map.of("bezit", "0", "schulden", "0"));
        post(pad + "/delen/SCHOOL", ik, Map.of());
        post(pad + "/delen/EERDER", ik, Map.of("laatsteToeslag", "2-2-2026"));
        post(pad + "/uitkomst", ik, Map.of());
        assertThat(text(get(pad, ik)))
                .contains("Opnieuw mogelijk vanaf 2 feb 2027", "Herinner mij op 2 feb 2027");
        assertThat(post(pad + "/herinneringen", ik, Map.of("tabel", "kindpakket"))).hasStatus(422);
        to(post(pad + "/herinneringen", ik, Map.of("tabel", "inkomenstoeslag")));
        assertThat(text(get(pad, ik))).contains("Er komt een bericht op 2 feb 2027");
        clock.set(LocalDate.of(2027, 2, 1));
        assertThat(morning()).isZero();
        clock.set(LocalDate.of(2027, 2, 2));
        assertThat(morning()).isPositive();
        assertThat(morning()).isZero();
        assertThat(text(get("/mijn", ik))).contains("Een regeling kan weer");
    }

    private int morning() {
        return Contexts.callAs(
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, "regeling-herinneren"),
                herinneringen::send);
    }

    @Test
    void who_does_not_grant_schemes_takes_nothing_in() {
        var pad = answered(staff(), ingrid());
        var yusuf = request(this.yusuf, "CONSULENT");
        for (var deel : List.of("/aanvraag", "/opneming", "/herinneringen", "/uitkomst")) {
            assertThat(post(pad + deel, yusuf, Map.of("tabel", "x"))).as(deel).hasStatus(403);
        }
    }
}
