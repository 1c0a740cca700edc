package nl.samenhang.netwerk.partner;

import static nl.samenhang.netwerk.partner.PartnerFixture.aPartner;
import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PartnerTokenPagesTest extends SamenhangTest {

    private static final Pattern BEARER = Pattern.compile("Bearer ([^'\\s]+)");
    private static final Pattern BODY = Pattern.compile("-d '(.*?)'", Pattern.DOTALL);

    @Autowired private Partners partners;
    @Autowired private Personeel personeel;

    private Gebruiker beheer;
    private PartnerId id;

    @BeforeEach
    void addPartner() {
        beheer = personeel.medewerker("Bea Beheer", "BEHEERDER", personeel.team("Beheer"));
        var partner = aPartner("School " + UUID.randomUUID(), Partnersoort.LEERPLICHT);
        as("BEHEERDER", () -> partners.register(partner));
        id = partner.id();
    }

    @Test
    void a_new_token_is_shown_once_in_a_command_to_copy() throws UnsupportedEncodingException {
        var page =
                open(
                        issue(
                                Map.of(
                                        "omschrijving",
                                        "Proef",
                                        "perMinuut",
                                        "60",
                                        "verloopt",
                                        "1-9-2027")));
        var text = page.getResponse().getContentAsString();
        assertThat(text)
                .contains(
                        "We laten het maar een keer zien",
                        "curl -i",
                        "http://localhost/api/v1/meldingen");
        var token = BEARER.matcher(text);
        assertThat(token.find()).isTrue();

        assertThat(show()).bodyText().doesNotContain(token.group(1)).contains("UW-TOKEN");
    }

    @Test
    void the_command_of_the_page_sends_a_melding() throws UnsupportedEncodingException {
        var page =
                open(
                        issue(
                                Map.of(
                                        "omschrijving",
                                        "Proef",
                                        "perMinuut",
                                        "60",
                                        "verloopt",
                                        "1-9-2027")));
        var text = page.getResponse().getContentAsString();
        var token = BEARER.matcher(text);
        var body = BODY.matcher(text);
        assertThat(token.find() && body.find()).isTrue();

        assertThat(
                        mvc.post()
                                .uri("/api/v1/meldingen")
                                .header("Authorization", "Bearer " + token.group(1))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        body.group(1)
                                                .replace("&#34;", "\"")
                                                .replace("&quot;", "\"")))
                .hasStatus(201);
    }

    @Test
    void a_token_that_is_over_already_is_refused_and_what_was_typed_stays() {
        assertThat(
                        issue(
                                Map.of(
                                        "omschrijving",
                                        "Oud systeem",
                                        "perMinuut",
                                        "60",
                                        "verloopt",
                                        "1-9-2020")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Oud systeem\"");
    }

    @Test
    void a_partner_without_any_way_to_reach_it_is_refused() {
        assertThat(
                        post(
                                "/beheer/partners",
                                Map.of(
                                        "naam",
                                        "Niemand",
                                        "soort",
                                        "TOEGANGSPUNT",
                                        "openbaar",
                                        "true")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Niemand\"");
    }

    @Test
    void only_who_keeps_partners_may_make_tokens() {
        beheer = personeel.medewerker("Iris Intake", "INTAKE", personeel.team("Toegang"));
        assertThat(show()).hasStatus(403);
        assertThat(issue(Map.of("omschrijving", "Proef"))).hasStatus(403);
    }

    private MvcTestResult show() {
        return mvc.get().uri("/beheer/partners/" + id).with(by(beheer)).exchange();
    }

    private MvcTestResult issue(Map<String, String> fields) {
        return post("/beheer/partners/" + id + "/tokens", fields);
    }

    private MvcTestResult open(MvcTestResult redirect) {
        assertThat(redirect).hasStatus(303);
        return mvc.get()
                .uri("/beheer/partners/" + id)
                .with(by(beheer))
                .cookie(redirect.getResponse().getCookies())
                .exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(by(beheer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
