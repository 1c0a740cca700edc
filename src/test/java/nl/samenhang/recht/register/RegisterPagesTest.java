package nl.samenhang.recht.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingen;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class RegisterPagesTest extends RegieTest {

    @Autowired private Verwerkingen verwerkingen;
    @Autowired private Verwerkingsregister register;
    @Autowired private Registerboek boek;
    @Autowired private TabelRepository tabellen;
    @Autowired private JdbcClient jdbc;

    @Test
    void the_privacy_officer_reads_of_each_purpose_who_uses_which_data_how_long() {
        assertThat(get("/beheer/register", privacy()))
                .hasStatusOk()
                .bodyText()
                .contains("Samen met het gezin een plan maken", "Consulent")
                .doesNotContain(">register.", "security.rol.");
        assertThat(get("/beheer/register/gezinsplan", privacy()))
                .bodyText()
                .contains("Inwoners", "doelen, afspraken", "Consulent", "Teamleider")
                .contains("Dossier van een gezin: 15 jaar", "20 jaar", "Jeugdwet art. 7.3.8")
                .contains("Niemand buiten de gemeente", "privacy@samenstad.example");
        assertThat(get("/beheer/register/bestaat-niet", privacy())).hasStatus(404);
    }

    @Test
    void the_register_has_every_purpose_and_words_for_every_room_with_data_of_people() {
        var bladen = as("PRIVACY", () -> register.all("nl"));
        assertThat(bladen)
                .extracting(Registerblad::sleutel)
                .containsExactlyElementsOf(
                        verwerkingen.all().stream()
                                .map(Verwerkingen.Doelbinding::sleutel)
                                .filter(sleutel -> !sleutel.equals(Verwerking.GEEN))
                                .toList());
        assertThat(tabellen.all())
                .extracting(Tabel::kamer)
                .allSatisfy(kamer -> assertThat(boek.gegevens(kamer)).as(kamer).isPresent());
    }

    @Test
    void what_a_page_says_stands_in_the_files_to_take_along() throws UnsupportedEncodingException {
        var csv = get("/beheer/register.csv", privacy()).getResponse().getContentAsString();
        assertThat(csv.lines()).hasSize(verwerkingen.all().size());
        assertThat(csv).contains("gezinsplan,", "Jeugdwet art. 7.3.8");
        assertThat(get("/beheer/register.json", privacy()))
                .bodyJson()
                .extractingPath("$.functionarisGegevensbescherming")
                .isEqualTo("privacy@samenstad.example");
        assertThat(get("/beheer/register.pdf", privacy()))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void everybody_reads_in_short_what_data_are_used_for_and_by_which_rules() {
        assertThat(mvc.get().uri("/privacy/verwerkingen"))
                .hasStatusOk()
                .bodyText()
                .contains("Waarvoor we gegevens gebruiken", "Wmo 2015 art. 2.3.2")
                .doesNotContain(">register.");
        assertThat(mvc.get().uri("/privacy/algoritmen"))
                .hasStatusOk()
                .bodyText()
                .contains("Hoe dringend een melding is", "Over u beslist altijd een mens");
        assertThat(mvc.get().uri("/privacy/algoritmen.json"))
                .bodyJson()
                .extractingPath("$[0].menselijkeTussenkomst")
                .asString()
                .isNotBlank();
        assertThat(mvc.get().uri("/privacy")).bodyText().contains("/privacy/verwerkingen");
    }

    @Test
    void an_impact_assessment_shows_its_open_questions_and_keeps_each_version_of_an_answer() {
        empty("register.antwoord");
        var pad = "/beheer/register/gezinsplan/dpia";
        assertThat(get(pad, privacy()))
                .bodyText()
                .contains("Nog 7 vragen open", "doelen, afspraken");
        assertThat(post(pad + "/RISICOS", " ", 0))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een antwoord in.");
        assertThat(post(pad + "/RISICOS", "Een doel lekt uit.", 0)).hasRedirectedUrl(pad);
        assertThat(post(pad + "/RISICOS", "Een doel lekt uit, of klopt niet.", 1))
                .hasRedirectedUrl(pad);
        assertThat(post(pad + "/RISICOS", "Te laat", 1))
                .hasStatus(422)
                .bodyText()
                .contains("Iemand anders schreef net een nieuwe versie", "Te laat");
        assertThat(get(pad, privacy()))
                .bodyText()
                .contains("Nog 6 vragen open", "of klopt niet", "Versie 2");
        assertThat(get(pad + "/RISICOS", privacy()))
                .bodyText()
                .contains("Een doel lekt uit.", "Versie 1");
        assertThat(
                        asSystem(
                                () ->
                                        jdbc.sql("select count(*) from register.antwoord")
                                                .query(Long.class)
                                                .single()))
                .isEqualTo(2);
    }

    @Test
    void others_neither_read_the_register_in_full_nor_answer() {
        for (var rol : new String[] {"CONSULENT", "BEHEERDER", "TEAMLEIDER", "ARCHIVARIS"}) {
            var ander = request(yusuf, rol);
            for (var pad :
                    new String[] {"", ".csv", ".json", ".pdf", "/gezinsplan", "/gezinsplan/dpia"}) {
                assertThat(get("/beheer/register" + pad, ander)).hasStatus(403);
            }
        }
        assertThat(
                        mvc.post()
                                .uri("/beheer/register/gezinsplan/dpia/RISICOS")
                                .with(csrf())
                                .with(request(yusuf, "BEHEERDER"))
                                .param("tekst", "x"))
                .hasStatus(403);
    }

    private RequestPostProcessor privacy() {
        return request(leider, "PRIVACY");
    }

    private MvcTestResult get(String pad, RequestPostProcessor wie) {
        return mvc.get().uri(pad).with(wie).exchange();
    }

    private MvcTestResult post(String pad, String tekst, int gelezen) {
        return mvc.post()
                .uri(pad)
                .with(csrf())
                .with(privacy())
                .param("tekst", tekst)
                .param("gelezen", String.valueOf(gelezen))
                .exchange();
    }
}
