package nl.samenhang.bestaanszekerheid.regeling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One question for all schemes: the stories of Fatima, of a pensioner and of Mr Visser. */
class RegelingPagesTest extends RegieTest {

    private static final Map<String, String> FATIMA =
            Map.of(
                    "dag", "10-11-2026",
                    "leeftijd", "VAN_21_TOT_AOW",
                    "kinderen", "7, 13",
                    "kostendelers", "0",
                    "inkomen", "1690",
                    "bezit", "3100",
                    "schulden", "0",
                    "maandenLaag", "48");

    @BeforeEach
    void november() {
        clock.set(LocalDate.of(2026, 11, 10));
    }

    private String answer(Map<String, String> anders) throws Exception {
        var result = ask(anders);
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private MvcTestResult ask(Map<String, String> anders) {
        var velden = new LinkedHashMap<>(FATIMA);
        velden.putAll(anders);
        var request = mvc.post().uri("/regelingen/vraag");
        velden.forEach(request::param);
        return request.with(request(yusuf, "CONSULENT")).with(csrf()).exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse()
                .getContentAsString()
                .replaceAll("<[^>]+>", " ")
                .replace("&#32;", " ")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    private static String of(String tekst, String regeling) {
        var begin = tekst.indexOf(regeling + " ", tekst.indexOf("Wat iemand kan krijgen"));
        assertThat(begin).as(regeling).isPositive();
        return tekst.substring(begin, Math.min(begin + 420, tekst.length()));
    }

    @Test
    void a_single_mother_with_1690_euros_sees_every_scheme_with_its_amount_and_why()
            throws Exception {
        var tekst = answer(Map.of());
        assertThat(tekst).contains("€ 1.419,46", "119,05% van de norm", "€ 16.000,00");
        assertThat(of(tekst, "Meedoenregeling"))
                .startsWith("Meedoenregeling ja € 450,00 voor het hele huishouden")
                .contains("Nog nodig");
        assertThat(of(tekst, "Kindpakket"))
                .startsWith("Kindpakket ja")
                .contains("Kind van 7 jaar: sport, cultuur, spullen voor school. Kind van 13 jaar:")
                .contains("spullen voor school, een laptop.");
        assertThat(of(tekst, "Individuele inkomenstoeslag"))
                .startsWith("Individuele inkomenstoeslag nee")
                .contains("Het inkomen is hoger dan de grens van deze regeling.");
        assertThat(of(tekst, "Collectieve zorgverzekering"))
                .startsWith("Collectieve zorgverzekering ja");
        assertThat(of(tekst, "Bijzondere bijstand"))
                .startsWith("Bijzondere bijstand ja Zelf betalen: € 0,00 per jaar");
        assertThat(of(tekst, "Kwijtschelding van gemeentelijke belastingen"))
                .startsWith("Kwijtschelding van gemeentelijke belastingen nee");
        assertThat(tekst).doesNotContain("Tijdelijke regeling", "regeling.bewijs", "reden.");
    }

    @Test
    void a_pensioner_with_1950_euros_gets_the_insurance_and_pays_a_part_of_special_costs()
            throws Exception {
        var tekst = answer(Map.of("leeftijd", "AOW", "kinderen", "", "inkomen", "1950"));
        assertThat(tekst).contains("122,84% van de norm").doesNotContain("Kindpakket ja");
        assertThat(of(tekst, "Meedoenregeling")).startsWith("Meedoenregeling nee");
        assertThat(of(tekst, "Collectieve zorgverzekering"))
                .startsWith("Collectieve zorgverzekering ja");
        assertThat(of(tekst, "Bijzondere bijstand")).contains("Zelf betalen: € 135,57 per jaar");
    }

    @Test
    void who_got_the_supplement_on_2_february_hears_a_clear_no_until_2_february_next()
            throws Exception {
        var visser = Map.of("kinderen", "", "inkomen", "1400", "laatsteToeslag", "2-2-2026");
        assertThat(of(answer(visser), "Individuele inkomenstoeslag"))
                .startsWith("Individuele inkomenstoeslag nee")
                .contains("kan niet opnieuw binnen 12 maanden")
                .contains("Opnieuw mogelijk vanaf 2 feb 2027.");
    }

    @Test
    void an_income_that_looks_like_that_of_a_week_is_a_question_and_nothing_is_lost()
            throws Exception {
        var result = ask(Map.of("inkomen", "420"));
        assertThat(result).hasStatus(422);
        assertThat(text(result)).contains("Is het van een week?", "€ 1.820,00 per maand");
        assertThat(result).bodyText().contains("value=\"420\"", "value=\"7, 13\"");
        assertThat(answer(Map.of("inkomen", "420", "inkomenKlopt", "true")))
                .contains("29,58% van de norm");
        assertThat(answer(Map.of("inkomen", "420", "perWeek", "true")))
                .contains("€ 1.820,00, 128,21% van de norm");
    }

    @Test
    void what_cannot_be_read_or_reckoned_is_said_in_words() throws Exception {
        assertThat(text(refused(Map.of("inkomen", "-5")))).contains("Dit is geen bedrag");
        assertThat(text(refused(Map.of("kinderen", "7 en 18")))).contains("Schrijf leeftijden");
        assertThat(text(refused(Map.of("dag", "11-11-2026")))).contains("Kies een dag tussen");
        assertThat(text(refused(Map.of("dag", "1-8-2024", "leeftijd", "JONGER_DAN_21"))))
                .contains("is de norm van");
        assertThat(text(refused(Map.of("laatsteToeslag", "11-11-2026"))))
                .contains("Kies een eerdere dag");
    }

    private MvcTestResult refused(Map<String, String> anders) {
        var result = ask(anders);
        assertThat(result).hasStatus(422);
        return result;
    }

    @Test
    void the_norms_of_today_stand_there_with_article_and_source() {
        assertThat(mvc.get().uri("/regelingen").with(request(yusuf, "CONSULENT")).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("1.419,46", "Participatiewet art. 21", "Bron: ", "Kindpakket")
                .doesNotContain(">regeling.");
        assertThat(mvc.get().uri("/regelingen/vraag").with(request(yusuf, "CONSULENT")).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("value=\"10-11-2026\"");
    }

    @Test
    void who_has_no_such_right_does_not_get_there() {
        var beheer = request(collega("Bea Beheer", "BEHEERDER", team), "BEHEERDER");
        assertThat(mvc.get().uri("/regelingen").with(beheer).exchange()).hasStatus(403);
        assertThat(mvc.get().uri("/regelingen/vraag").with(beheer).exchange()).hasStatus(403);
        assertThat(mvc.get().uri("/regelingen").with(request(sanne)).exchange()).hasStatus(403);
    }
}
