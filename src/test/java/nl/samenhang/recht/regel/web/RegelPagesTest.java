package nl.samenhang.recht.regel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import nl.samenhang.recht.regel.Basistabellen;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class RegelPagesTest extends RegieTest {

    @Autowired private Basistabellen basis;

    @Test
    void who_works_here_reads_all_rules_with_their_questions_and_sources() {
        assertThat(get("/regels", consulent()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Wmo-maatwerkvoorziening", "Woonplaatsbeginsel", "Voorwaarden voor een pgb")
                .contains("Besluit Jeugdwet art. 2.1")
                .doesNotContain(">regel.", ">reden.");
    }

    @Test
    void each_table_is_shown_in_words_with_articles_and_cases() {
        for (var sleutel : basis.sleutels()) {
            assertThat(get("/regels/" + sleutel, consulent()))
                    .as(sleutel)
                    .hasStatusOk()
                    .bodyText()
                    .contains("De regels", "Proefgevallen")
                    .doesNotContain(">regel.", "regel.waarde.", "regel.invoer.", "reden.");
        }
        assertThat(get("/regels/jeugdhulp-leeftijd", consulent()))
                .bodyText()
                .contains("18 of meer en minder dan 21", "niet: nee", "Jeugdwet art. 1.1")
                .contains("Meisje van 16 met een hulpvraag");
        assertThat(get("/regels/wmo-maatwerk", consulent()))
                .bodyText()
                .contains("In alle andere gevallen", "12 van 12");
    }

    @Test
    void the_pages_are_there_in_english_too() {
        assertThat(
                        mvc.get()
                                .uri("/regels/wmo-bijdrage")
                                .cookie(new Cookie("taal", "en"))
                                .with(consulent())
                                .exchange())
                .bodyText()
                .contains("Own contribution", "less than 18", "A wheelchair")
                .doesNotContain("Eigen bijdrage");
    }

    @Test
    void who_tries_a_case_sees_the_outcome_why_and_the_row_that_counts() {
        var answer =
                post(
                        "/regels/jeugdhulp-leeftijd/proberen",
                        consulent(),
                        "dag",
                        "14-9-2026",
                        "leeftijd",
                        "20",
                        "soortHulp",
                        "PLEEGZORG",
                        "eerdereHulp",
                        "GEEN");
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Pleegzorg loopt door tot 21.", "Dat kan tot u 21 wordt.", "rij 3")
                .contains("<tr class=\"utrecht-table__row geraakt\" id=\"rij-3\">");
    }

    @Test
    void what_is_missing_or_no_answer_is_asked_again_and_what_was_typed_stays() {
        var answer =
                post(
                        "/regels/jeugdhulp-leeftijd/proberen",
                        consulent(),
                        "dag",
                        "14-9-2026",
                        "leeftijd",
                        "twaalf",
                        "soortHulp",
                        "PLEEGZORG");
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Vul een getal in van 0 tot en met 130.", "Kies een antwoord.", "twaalf")
                .doesNotContain("Wat de tabel zegt");
    }

    @Test
    void a_day_on_which_the_table_does_not_count_is_said_so() {
        assertThat(
                        post(
                                "/regels/jeugdhulp-leeftijd/proberen",
                                consulent(),
                                "dag",
                                "31-12-2014",
                                "leeftijd",
                                "20",
                                "soortHulp",
                                "PLEEGZORG",
                                "eerdereHulp",
                                "GEEN"))
                .hasStatus(422)
                .bodyText()
                .contains("Op 31 dec 2014 gold deze tabel nog niet.");
        assertThat(post("/regels/jeugdhulp-leeftijd/proberen", consulent(), "dag", "ooit"))
                .hasStatus(422)
                .bodyText()
                .contains("ooit", "Kies een antwoord.");
    }

    @Test
    void a_table_that_is_not_there_gives_the_page_for_what_is_not_there() {
        assertThat(get("/regels/zomaar", consulent())).hasStatus(404);
        assertThat(get("/regels/zomaar/proberen", consulent())).hasStatus(404);
    }

    @Test
    void who_has_no_part_in_it_sees_no_rules() {
        var post = request(yusuf, "ADMINISTRATIE");
        assertThat(get("/regels", post)).hasStatus(403);
        assertThat(get("/regels/wmo-maatwerk", post)).hasStatus(403);
        assertThat(get("/regels/wmo-maatwerk/proberen", post)).hasStatus(403);
        assertThat(post("/regels/wmo-maatwerk/proberen", post)).hasStatus(403);
    }

    private RequestPostProcessor consulent() {
        return request(yusuf, "CONSULENT");
    }

    private MvcTestResult get(String pad, RequestPostProcessor wie) {
        return mvc.get().uri(pad).with(wie).exchange();
    }

    private MvcTestResult post(String pad, RequestPostProcessor wie, String... velden) {
        var request = mvc.post().uri(pad).with(csrf()).with(wie);
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }
}
