package nl.samenhang.toegang.melding.api;

import static nl.samenhang.netwerk.partner.PartnerFixture.aPartner;
import static nl.samenhang.netwerk.partner.PartnerFixture.aToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What the API Design Rules ask of the answers themselves, also where nothing handles the request.
 */
class ApiDesignRulesTest extends SamenhangTest {

    private static final String BERICHT =
            "{\"hulpvraag\": \"Noor miste 31 uur school.\", \"spoed\": {\"gevaar\": \"NEE\", \"tijd\": \"DEZE_WEEK\"}}";

    @Autowired private Partners partners;

    private String token;

    @BeforeEach
    void issueToken() {
        var partner = aPartner("Partner " + UUID.randomUUID(), Partnersoort.LEERPLICHT);
        token =
                as(
                        "BEHEERDER",
                        () -> {
                            partners.register(partner);
                            return partners.issueToken(partner.id(), aToken());
                        });
    }

    @Test
    void every_answer_carries_the_security_headers_and_the_version() {
        isSafe(
                ask(
                        mvc.post()
                                .uri("/api/v1/meldingen")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(BERICHT)));
        isSafe(ask(mvc.get().uri("/api/v1/meldingen/M-2026-999999")));
        isSafe(ask(mvc.get().uri("/api/v1/bestaat-niet")));
        isSafe(mvc.get().uri("/api/v1/meldingen/M-2026-999999").exchange());
    }

    @Test
    void under_tls_the_client_hears_to_stay_there() {
        assertThat(ask(mvc.get().uri("/api/v1/meldingen/M-2026-999999").secure(true)))
                .containsHeader("Strict-Transport-Security");
    }

    @Test
    void an_address_that_is_none_is_answered_with_a_problem() {
        isProblem(ask(mvc.get().uri("/api/v1/bestaat-niet")), 404);
        isProblem(ask(mvc.get().uri("/api/v1/meldingen/M-2026-000001/")), 404);
        isProblem(ask(mvc.get().uri("/api/v1/meldingen/")), 404);
        isProblem(ask(mvc.get().uri("/api/v1")), 404);
    }

    @Test
    void a_method_that_does_not_fit_is_answered_with_those_that_do() {
        var answer = ask(mvc.delete().uri("/api/v1/meldingen/M-2026-000001"));
        isProblem(answer, 405);
        assertThat(answer).containsHeader("Allow");
    }

    @Test
    void another_kind_of_answer_than_json_is_not_given() {
        isProblem(
                ask(mvc.get().uri("/api/v1/meldingen/M-2026-000001").accept(MediaType.TEXT_HTML)),
                406);
    }

    @Test
    void another_kind_of_message_than_json_is_not_read() {
        isProblem(
                ask(
                        mvc.post()
                                .uri("/api/v1/meldingen")
                                .contentType(MediaType.APPLICATION_XML)
                                .content("<a/>")),
                415);
        isProblem(ask(mvc.post().uri("/api/v1/meldingen").content(BERICHT)), 415);
    }

    @Test
    void no_session_is_kept() {
        var answer = ask(mvc.get().uri("/api/v1/meldingen/M-2026-000001"));
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void no_other_site_may_use_the_interface_from_a_browser() {
        assertThat(
                        ask(
                                mvc.get()
                                        .uri("/api/v1/meldingen/M-2026-000001")
                                        .header("Origin", "https://elders.example")))
                .doesNotContainHeader("Access-Control-Allow-Origin");
    }

    private MvcTestResult ask(MockMvcRequestBuilder request) {
        return request.header("Authorization", "Bearer " + token).exchange();
    }

    private static void isSafe(MvcTestResult answer) {
        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("API-Version", "1.2.0")
                .containsHeader("Content-Type");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    private static void isProblem(MvcTestResult answer, int status) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
    }
}
