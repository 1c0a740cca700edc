package nl.samenhang.platform.account.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In a municipality of its own, because it counts users. */
class ScimApiTest extends SamenhangTest {

    private static final Gemeentecode HIER = new Gemeentecode("9931");

    @Autowired Scimtokens tokens;
    @Autowired Accounts accounts;

    private String token;

    @BeforeEach
    void anApprovedToken() {
        token = by(UUID.randomUUID(), () -> tokens.create("test", LocalDate.of(2027, 1, 1)));
        approve(UUID.randomUUID());
    }

    @Test
    void without_a_token_that_two_administrators_agreed_on_nothing_is_answered() {
        assertThat(mvc.get().uri("/scim/v2/Users"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer");
        var maker = UUID.randomUUID();
        token = by(maker, () -> tokens.create("niet goedgekeurd", LocalDate.of(2027, 1, 1)));
        assertThat(get("/Users")).hasStatus(401);
        Assertions.assertThatThrownBy(() -> approve(maker)).isInstanceOf(Refusal.class);
        assertThat(get("/Users")).hasStatus(401);
        approve(UUID.randomUUID());
        assertThat(get("/Users")).hasStatusOk();
        by(maker, () -> run(() -> tokens.revoke(newest())));
        assertThat(get("/Users")).hasStatus(401);
    }

    @Test
    void a_token_that_is_over_and_one_of_another_municipality_open_nothing() {
        clock.set(LocalDate.of(2027, 1, 1));
        assertThat(get("/Users")).hasStatus(401);
        clock.reset();
        token = token.replace("scim_9931_", "scim_9902_");
        assertThat(get("/Users")).hasStatus(401);
    }

    @Test
    void a_token_opens_no_page_and_an_employee_opens_no_scim() {
        assertThat(mvc.get().uri("/beheer/gebruikers").header("Authorization", "Bearer " + token))
                .hasRedirectedUrl("/inloggen");
        var yusuf = "y" + UUID.randomUUID();
        accounts.medewerker(HIER, yusuf, "Yusuf", "BEHEERDER");
        assertThat(
                        mvc.get()
                                .uri("/scim/v2/Users")
                                .with(
                                        org.springframework.security.test.web.servlet.request
                                                .SecurityMockMvcRequestPostProcessors.user(yusuf)))
                .hasStatus(403);
    }

    @Test
    void a_user_is_made_read_replaced_changed_and_ended() {
        var naam = "nina." + UUID.randomUUID();
        var made = json(post("/Users", user(naam, "ext-" + naam)));
        var id = made.path("id").asString();
        assertThat(made.path("active").asBoolean()).isTrue();
        assertThat(made.path("meta").path("location").asString()).endsWith("/Users/" + id);

        assertThat(json(get("/Users/" + id)).path("userName").asString()).isEqualTo(naam);
        var changed =
                json(
                        patch(
                                "/Users/" + id,
                                """
                                {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[
                                  {"op":"Replace","path":"emails[type eq \\"work\\"].value","value":"nieuw@x.example"},
                                  {"op":"add","value":{"title":"Teamleider"}},
                                  {"op":"Replace","path":"active","value":"False"}]}
                                """));
        assertThat(changed.path("emails").path(0).path("value").asString())
                .isEqualTo("nieuw@x.example");
        assertThat(changed.path("title").asString()).isEqualTo("Teamleider");
        assertThat(changed.path("active").asBoolean()).isFalse();

        assertThat(send(HttpMethod.DELETE, "/Users/" + id, "")).hasStatus(204);
        assertThat(json(get("/Users/" + id)).path("active").asBoolean()).isFalse();
    }

    @Test
    void the_same_user_name_is_made_once() {
        var naam = "dubbel" + UUID.randomUUID();
        post("/Users", user(naam, "1"));
        var again = post("/Users", user(naam, "2"));
        assertThat(again).hasStatus(409);
        assertThat(json(again).path("scimType").asString()).isEqualTo("uniqueness");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    userName eq "%s"                                    | 1
                    userName eq "X%s"                                   | 0
                    externalId eq "ext-%s"                              | 1
                    externalId eq "EXT-%s"                              | 0
                    userName sw "%s" and active eq true                 | 1
                    userName co "%s" and active eq false                | 0
                    emails[type eq "work" and value ew "@x.example"] and userName eq "%s" | 1
                    title pr and not (userName ne "%s")                 | 1
                    """)
    void a_list_holds_what_is_asked(String filter, int total) {
        var naam = "filter" + UUID.randomUUID();
        post("/Users", user(naam, "ext-" + naam));
        var list =
                json(
                        mvc.get()
                                .uri("/scim/v2/Users?filter={f}", filter.formatted(naam))
                                .header("Authorization", "Bearer " + token)
                                .exchange());
        assertThat(list.path("totalResults").asInt()).isEqualTo(total);
        assertThat(list.path("Resources").size()).isEqualTo(total);
    }

    @Test
    void a_long_list_comes_in_parts() {
        var groep = "deel" + UUID.randomUUID();
        for (var i = 0; i < 3; i++) {
            post("/Users", user(groep + i, groep + i));
        }
        var pad = "/scim/v2/Users?filter=userName sw \"" + groep + "\"&startIndex=2&count=1";
        var list = json(mvc.get().uri(pad).header("Authorization", "Bearer " + token).exchange());
        assertThat(list.path("totalResults").asInt()).isEqualTo(3);
        assertThat(list.path("itemsPerPage").asInt()).isEqualTo(1);
        assertThat(list.path("Resources").path(0).path("userName").asString()).isEqualTo(groep + 1);
    }

    @Test
    void a_change_to_what_has_changed_meanwhile_is_refused() {
        var made = json(post("/Users", user("etag" + UUID.randomUUID(), "e")));
        var pad = "/scim/v2/Users/" + made.path("id").asString();
        var body = "{\"Operations\":[{\"op\":\"replace\",\"path\":\"title\",\"value\":\"%s\"}]}";
        assertThat(patch(pad, body.formatted("een"), made)).hasStatusOk();
        assertThat(patch(pad, body.formatted("twee"), made)).hasStatus(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    {"userName":""}                              | invalidValue
                    {"userName":"a b"}                           | invalidValue
                    {"userName":"goed","active":"misschien"}     | invalidValue
                    ["geen object"]                              | invalidSyntax
                    geen json                                    | invalidSyntax
                    """)
    void bad_input_is_refused_in_the_form_of_the_standard(String body, String type) {
        var answer = post("/Users", body);
        assertThat(answer).hasStatus(400).hasContentType("application/scim+json");
        assertThat(json(answer).path("scimType").asString()).isEqualTo(type);
        assertThat(json(answer).path("schemas").path(0).asString()).endsWith(":Error");
    }

    @Test
    void a_filter_on_what_we_do_not_have_says_so() {
        var answer =
                mvc.get()
                        .uri("/scim/v2/Users?filter={f}", "wachtwoord pr")
                        .header("Authorization", "Bearer " + token)
                        .exchange();
        assertThat(answer).hasStatus(400);
        assertThat(json(answer).path("scimType").asString()).isEqualTo("invalidFilter");
    }

    @Test
    void a_role_that_is_not_on_the_list_is_no_group_and_cannot_be_made_one() {
        var groups = get("/Groups");
        assertThat(groups).bodyText().contains("rol:CONSULENT").doesNotContain("rol:BEHEERDER");
        assertThat(post("/Groups", "{\"displayName\":\"rol:BEHEERDER\"}")).hasStatus(400);
        assertThat(post("/Groups", "{\"displayName\":\"rol:CONSULENT\"}")).hasStatus(409);
    }

    @Test
    void too_many_requests_wait() {
        var answers = 0;
        for (var i = 0; i < 700 && answers == 0; i++) {
            answers = get("/ServiceProviderConfig").getResponse().getStatus() == 429 ? i : 0;
        }
        assertThat(answers).isEqualTo(600);
        clock.advance(java.time.Duration.ofMinutes(1));
        assertThat(get("/ServiceProviderConfig")).hasStatusOk();
    }

    private static String user(String naam, String extern) {
        return """
        {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"%s","externalId":"%s",
         "name":{"givenName":"Nina","familyName":"de Nieuwe"},"title":"Consulent",
         "emails":[{"value":"a@x.example"},{"value":"nina@x.example","type":"work","primary":true}]}
        """
                .formatted(naam, extern);
    }

    private UUID newest() {
        return tokens.all().stream()
                .filter(t -> t.ingetrokkenOp().isEmpty())
                .max(java.util.Comparator.comparing(Scimtoken::id))
                .orElseThrow()
                .id();
    }

    private void approve(UUID wie) {
        by(wie, () -> run(() -> tokens.approve(newest())));
    }

    private <T> T by(UUID wie, java.util.function.Supplier<T> work) {
        return as(
                new Verwerkingscontext(HIER, wie, "Test", "BEHEERDER", Set.of(), "beheer", false),
                work);
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }

    private MvcTestResult get(String pad) {
        return mvc.get()
                .uri("/scim/v2" + pad)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult post(String pad, String body) {
        return send(HttpMethod.POST, pad, body);
    }

    private MvcTestResult patch(String pad, String body) {
        return send(HttpMethod.PATCH, pad, body);
    }

    private MvcTestResult patch(String pad, String body, JsonNode known) {
        return mvc.patch()
                .uri(pad)
                .header("Authorization", "Bearer " + token)
                .header("If-Match", known.path("meta").path("version").asString())
                .contentType("application/scim+json")
                .content(body)
                .exchange();
    }

    private MvcTestResult send(HttpMethod method, String pad, String body) {
        return mvc.method(method)
                .uri("/scim/v2" + pad)
                .header("Authorization", "Bearer " + token)
                .contentType("application/scim+json")
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
