package nl.samenhang.netwerk.partner;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.PartnerTokens;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PartnerPagesTest extends SamenhangTest {

    private static final Pattern TOKEN = Pattern.compile("samenhang_9901_[A-Za-z0-9_-]{43}");

    @Autowired private Personeel personeel;
    @Autowired private PartnerTokens tokens;

    private Gebruiker beheerder;
    private Gebruiker consulent;

    @BeforeEach
    void buildTheTeam() {
        var team = personeel.team("Beheer");
        beheerder = personeel.medewerker("Bea Beheer", "BEHEERDER", team);
        consulent = personeel.medewerker("Coen Consulent", "CONSULENT", team);
    }

    @Test
    void a_partner_is_added_and_gets_a_token_that_is_shown_once() {
        var naam = "School " + UUID.randomUUID();
        var added = post("/beheer/partners", Map.of("naam", naam, "soort", "SCHOOL"));
        var pad = added.getResponse().getRedirectedUrl();
        assertThat(added).hasStatus(303);

        var issued =
                post(
                        pad + "/tokens",
                        Map.of(
                                "omschrijving",
                                "Magister",
                                "perMinuut",
                                "60",
                                "verloopt",
                                "1-9-2027"));

        var page =
                mvc.get()
                        .uri(pad)
                        .with(by(beheerder))
                        .cookie(issued.getResponse().getCookies())
                        .exchange();
        assertThat(page).hasStatusOk().bodyText().contains(naam, "Magister");
        var found = TOKEN.matcher(text(page));
        assertThat(found.find()).isTrue();
        assertThat(tokens.find(found.group())).isPresent();
        assertThat(mvc.get().uri(pad).with(by(beheerder)))
                .bodyText()
                .doesNotContain("samenhang_9901_");
    }

    @Test
    void who_is_shown_to_everybody_must_be_reachable() {
        assertThat(
                        post(
                                "/beheer/partners",
                                Map.of(
                                        "naam",
                                        "Wijkpunt",
                                        "soort",
                                        "TOEGANGSPUNT",
                                        "openbaar",
                                        "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een telefoonnummer of een adres in.");
    }

    @Test
    void a_consulent_may_not_manage_partners() {
        assertThat(mvc.get().uri("/beheer/partners").with(by(consulent))).hasStatus(403);
        assertThat(mvc.get().uri("/beheer/partners")).hasStatus(302);
    }

    @Test
    void a_partner_that_does_not_exist_is_not_found() {
        assertThat(mvc.get().uri("/beheer/partners/" + PartnerId.next()).with(by(beheerder)))
                .hasStatus(404);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(by(beheerder)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
