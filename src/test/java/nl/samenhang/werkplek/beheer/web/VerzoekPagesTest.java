package nl.samenhang.werkplek.beheer.web;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class VerzoekPagesTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Accounts accounts;

    private Gebruiker bo;
    private Gebruiker ria;
    private Gebruiker yusuf;

    @BeforeEach
    void people() {
        TeamId team = personeel.team("Vier ogen");
        bo = personeel.medewerker("Bo", "BEHEERDER", team);
        ria = personeel.medewerker("Ria", "BEHEERDER", team);
        yusuf = personeel.medewerker("Yusuf Verzoek", "CONSULENT", team);
        accounts.medewerker(SAMENSTAD, "a" + java.util.UUID.randomUUID(), "Aad", "BEHEERDER");
    }

    @Test
    void one_administrator_asks_and_another_approves_on_the_page() {
        var asked = post(bo, rollen(yusuf), "TEAMLEIDER");
        assertThat(asked).hasStatus(303);
        assertThat(mvc.get().uri("/beheer/verzoeken").with(by(bo)))
                .bodyText()
                .contains("Yusuf Verzoek", "Een andere beheerder beslist", "Aanvraag intrekken");

        var page = mvc.get().uri("/beheer/verzoeken").with(by(ria)).exchange();
        assertThat(page).bodyText().contains("Yusuf Verzoek: rol Teamleider", "Gevraagd door Bo");
        var pad = page(page);
        assertThat(mvc.post().uri(pad).with(by(ria)).with(csrf())).hasStatus(303);

        assertThat(mvc.get().uri("/beheer/gebruikers/" + Personeel.id(yusuf)).with(by(bo)))
                .bodyText()
                .contains("Teamleider", "Goedgekeurd door een tweede beheerder");
    }

    @Test
    void asking_for_oneself_is_refused_beside_the_form() {
        assertThat(post(bo, rollen(bo), "TEAMLEIDER"))
                .hasStatus(422)
                .bodyText()
                .contains("U kunt dit niet voor uzelf vragen");
    }

    @Test
    void a_last_day_before_the_first_is_refused_and_nothing_typed_is_lost() {
        var answer =
                mvc.post()
                        .uri(rollen(yusuf))
                        .with(by(bo))
                        .with(csrf())
                        .param("rol", "TEAMLEIDER")
                        .param("eersteDag", "1-12-2026")
                        .param("laatsteDag", "30-11-2026")
                        .exchange();
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("eerder dan de eerste", "value=\"1-12-2026\"", "value=\"30-11-2026\"");
    }

    @Test
    void who_does_not_keep_users_sees_no_request_and_decides_on_none() {
        assertThat(mvc.get().uri("/beheer/verzoeken").with(by(yusuf))).hasStatus(403);
        assertThat(
                        mvc.post()
                                .uri("/beheer/verzoeken/" + MedewerkerId.next() + "/goedkeuring")
                                .with(by(yusuf))
                                .with(csrf()))
                .hasStatus(403);
        assertThat(post(yusuf, rollen(bo), "TEAMLEIDER")).hasStatus(403);
    }

    private static String rollen(Gebruiker wie) {
        return "/beheer/gebruikers/" + Personeel.id(wie) + "/rollen";
    }

    private MvcTestResult post(Gebruiker wie, String pad, String rol) {
        return mvc.post().uri(pad).with(by(wie)).with(csrf()).param("rol", rol).exchange();
    }

    /** The address of the button that approves what is asked for Yusuf. */
    private static String page(MvcTestResult page) {
        try {
            var html = page.getMvcResult().getResponse().getContentAsString();
            var found =
                    java.util.regex.Pattern.compile(
                                    "action=\"(/beheer/verzoeken/[0-9a-f-]+/goedkeuring)\"")
                            .matcher(html.substring(html.indexOf("Yusuf Verzoek")));
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
