package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What goes wrong in a browser, by accident or on purpose: a clear answer and nothing half-done.
 */
class BadInputJourneyTest extends Journey {

    @Autowired private JdbcClient jdbc;
    @Autowired private Inschrijfbalie balie;
    @Autowired private Gezinnen gezinnen;

    @Test
    void a_form_that_is_sent_twice_has_one_effect() {
        var page = desktop();
        login(page, "yusuf");
        page.navigate("/werk");
        page.locator("tbody a[href^='/gezinnen/']").first().click();
        var gezin = page.url().replaceAll("(/gezinnen/[0-9a-f-]{36}).*", "$1");
        page.navigate(gezin + "/notities/nieuw?soort=TELEFOON");
        var tekst = "Twee keer geklikt " + Ids.next();
        page.getByLabel("Wat is er gezegd of gezien?").fill(tekst);
        var sent =
                page.waitForRequest(
                        request -> request.method().equals("POST"),
                        () ->
                                page.getByRole(
                                                AriaRole.BUTTON,
                                                new Page.GetByRoleOptions()
                                                        .setName("Notitie bewaren"))
                                        .dblclick());
        page.locator(".notice").first().waitFor();
        assertThat(count("tijdlijn.notitie", tekst)).isEqualTo(1);

        var again =
                page.request()
                        .post(
                                sent.url(),
                                RequestOptions.create()
                                        .setHeader(
                                                "Content-Type", "application/x-www-form-urlencoded")
                                        .setData(sent.postData()));
        assertThat(again.status()).isEqualTo(200);
        assertThat(count("tijdlijn.notitie", tekst)).isEqualTo(1);
    }

    @Test
    void ten_megabytes_in_one_field_is_answered_in_words_and_stored_nowhere() {
        var page = desktop();
        page.navigate("/melding");
        page.evaluate(
                """
                () => {
                    const veld = document.querySelector('[name=hulpvraag]');
                    veld.style.display = 'none'; // the browser is not asked to break ten million letters into lines
                    veld.value = 'x'.repeat(1e7);
                }
                """);
        var answer =
                page.waitForResponse(
                        "**/melding",
                        () ->
                                page.getByRole(
                                                AriaRole.BUTTON,
                                                new Page.GetByRoleOptions().setName("Verder"))
                                        .click());
        assertThat(answer.status()).isBetween(400, 499);
        page.locator("main h1").waitFor();
        assertThat(Story.text(page)).containsAnyOf("te groot", "te lang").doesNotContain("xxxxxx");
    }

    @Test
    void a_file_of_another_municipality_answers_as_one_that_does_not_exist() {
        var page = desktop();
        login(page, "yusuf");
        var real = answer(page, "/gezinnen/" + gezinNextDoor());
        var invented = answer(page, "/gezinnen/" + UUID.randomUUID());
        assertThat(real).isEqualTo(invented).startsWith("404");
    }

    @Test
    void a_program_is_not_taken_as_a_picture_at_the_front_door() {
        var page = desktop();
        page.navigate("/melding");
        page.getByLabel("Vertel in uw eigen woorden wat er aan de hand is").fill("Het gaat niet.");
        next(page, "Verder");
        page.getByLabel("Voor mijzelf of mijn gezin").check();
        next(page, "Verder");
        page.locator("input[name=gevaar][value=NEE]").check();
        page.getByLabel("Deze week", new Page.GetByLabelOptions().setExact(true)).check();
        next(page, "Verder");
        page.getByLabel("Neem geen contact op").check();
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(
                        "foto.png",
                        "image/png",
                        new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, -1, -1}));
        next(page, "Melding versturen");
        assertThat(Story.text(page)).contains("Dit soort bestand kunnen wij niet bewaren");
    }

    @Test
    void a_file_that_is_no_register_of_persons_changes_nobody() {
        var page = desktop();
        login(page, "beheer");
        page.navigate("/beheer/brp-import");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload("foto.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
        next(page, "Bestand inlezen");
        assertThat(Story.text(page))
                .contains("Het bestand is niet ingelezen", "Sla het bestand op als UTF-8");
    }

    private GezinId gezinNextDoor() {
        var wie = NieuweInwoner.withNaam("Buur", "", "Man").bornOn(LocalDate.of(1980, 1, 1));
        var team = TeamId.next();
        return asSystem(
                ANDERSTAD,
                () -> {
                    jdbc.sql("insert into security.team values ('9902', :id, 'Team Oost', 'Oost')")
                            .param("id", team.value())
                            .update();
                    return gezinnen.create(Map.of(balie.register(wie), Gezinsrol.VOLWASSENE), team);
                });
    }

    /** The status and the words of the answer, without the number of the incident. */
    private static String answer(Page page, String address) {
        var status = page.navigate(address).status();
        return status + " " + Story.text(page);
    }

    private static void next(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    private int count(String table, String tekst) {
        var sql = "select count(*) from " + table + " where tekst = :tekst";
        return asSystem(() -> jdbc.sql(sql).param("tekst", tekst).query(Integer.class).single());
    }
}
