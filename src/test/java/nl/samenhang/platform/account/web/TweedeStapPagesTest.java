package nl.samenhang.platform.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.account.Factoren;
import nl.samenhang.platform.account.Telefoon;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

class TweedeStapPagesTest extends SamenhangTest {

    private static final String SETTING = "samenhang.tweede-factor";
    private static final String STAP = "/inloggen/tweede-stap";
    private static final Pattern SLEUTEL = Pattern.compile("data-sleutel>([A-Z2-7 ]+)<");

    @Autowired Factoren factoren;
    @Autowired Accounts accounts;

    private String naam;

    @BeforeEach
    void somebody() {
        naam = "t" + UUID.randomUUID();
        accounts.medewerker(SAMENSTAD, naam, "Tineke", "CONSULENT");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(SETTING);
    }

    @Test
    void a_right_password_alone_opens_nothing_for_who_has_a_second_factor() {
        setUp();
        var answer = login();
        assertThat(answer).hasRedirectedUrl(STAP);
        var half = cookie(answer);
        assertThat(get("/werk", half)).hasRedirectedUrl(STAP);
        assertThat(get("/account", half)).hasRedirectedUrl(STAP);
        assertThat(get(STAP, half)).hasStatusOk().bodyText().contains("Uw wachtwoord klopt");
    }

    @Test
    void with_the_code_of_the_phone_somebody_is_in_under_a_new_session() {
        var telefoon = setUp();
        var half = cookie(login());
        var answer = post(STAP, half, Map.of("code", telefoon.code()));
        assertThat(answer).hasRedirectedUrl("/werk");
        var whole = cookie(answer);
        assertThat(whole.getValue()).isNotEqualTo(half.getValue());
        assertThat(get("/werk", whole)).hasStatusOk();
        assertThat(get("/werk", half)).hasRedirectedUrl("/inloggen");
    }

    @Test
    void a_wrong_code_is_said_in_words_and_after_five_even_the_right_one_waits() {
        var telefoon = setUp();
        var half = cookie(login());
        for (var i = 0; i < 5; i++) {
            assertThat(post(STAP, half, Map.of("code", "12345")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Deze code klopt niet");
            half = cookie(login()); // a right password in between does not begin anew
        }
        assertThat(post(STAP, half, Map.of("code", telefoon.code())))
                .hasStatus(422)
                .bodyText()
                .contains("te vaak een verkeerde code");
        clock.advance(Duration.ofMinutes(16));
        assertThat(post(STAP, cookie(login()), Map.of("code", telefoon.code())))
                .hasRedirectedUrl("/werk");
    }

    @Test
    void who_waits_too_long_begins_again() {
        var telefoon = setUp();
        var half = cookie(login());
        clock.advance(Duration.ofMinutes(16));
        assertThat(get(STAP, half)).hasRedirectedUrl("/inloggen");
        assertThat(post(STAP, half, Map.of("code", telefoon.code()))).hasRedirectedUrl("/inloggen");
    }

    @Test
    void nobody_comes_to_the_second_step_without_the_first() {
        assertThat(mvc.get().uri(STAP)).hasRedirectedUrl("/inloggen");
        assertThat(mvc.get().uri("/inloggen/instellen")).hasRedirectedUrl("/inloggen");
        assertThat(mvc.post().uri(STAP).with(csrf()).param("code", "123456"))
                .hasRedirectedUrl("/inloggen");
    }

    @Test
    void where_it_is_needed_the_first_login_leads_to_setting_it_up() {
        System.setProperty(SETTING, "verplicht");
        var answer = login();
        assertThat(answer).hasRedirectedUrl("/inloggen/instellen");
        var half = cookie(answer);
        assertThat(get("/werk", half)).hasRedirectedUrl("/inloggen/instellen");

        var found = SLEUTEL.matcher(body(get("/inloggen/instellen", half)));
        assertThat(found.find()).isTrue();
        var telefoon = new Telefoon(found.group(1), clock);
        assertThat(post("/inloggen/instellen", half, Map.of("code", "1"))).hasStatus(422);
        var done = post("/inloggen/instellen", half, Map.of("code", telefoon.code()));

        assertThat(done).hasRedirectedUrl("/account/herstelcodes");
        assertThat(body(get("/account/herstelcodes", cookie(done))).split("<code>", -1))
                .hasSize(11);
        assertThat(get("/werk", cookie(done))).hasStatusOk();
        assertThat(get("/account/herstelcodes", cookie(done))).hasRedirectedUrl("/account");
    }

    @Test
    void where_it_is_off_nobody_is_asked() {
        setUp();
        System.setProperty(SETTING, "uit");
        assertThat(login()).hasRedirectedUrl("/werk");
    }

    @Test
    void the_own_page_changes_the_password_and_logs_out_elsewhere() {
        var here = cookie(login());
        var there = cookie(login());
        var nieuw = "vier groene fietsen";
        assertThat(post("/account/wachtwoord", here, Map.of("wachtwoord", "fout", "nieuw", nieuw)))
                .hasStatus(422)
                .bodyText()
                .contains("niet uw wachtwoord van nu");
        assertThat(
                        post(
                                "/account/wachtwoord",
                                here,
                                Map.of("wachtwoord", Accounts.PASSWORD, "nieuw", "kort")))
                .hasStatus(422)
                .bodyText()
                .contains("minstens 12 tekens");
        assertThat(
                        post(
                                "/account/wachtwoord",
                                here,
                                Map.of("wachtwoord", Accounts.PASSWORD, "nieuw", "Samenhang2026!")))
                .hasStatus(422)
                .bodyText()
                .contains("bekend van een datalek of makkelijk te raden");
        assertThat(get("/account", here)).bodyText().contains("Hier uitloggen");

        assertThat(
                        post(
                                "/account/wachtwoord",
                                here,
                                Map.of("wachtwoord", Accounts.PASSWORD, "nieuw", nieuw)))
                .hasStatus(303);

        assertThat(get("/werk", there)).hasRedirectedUrl("/inloggen");
        assertThat(get("/werk", here)).hasStatusOk();
        assertThat(login()).hasRedirectedUrl("/inloggen?fout=onbekend");
        assertThat(login(nieuw)).hasRedirectedUrl("/werk");
    }

    @Test
    void a_session_elsewhere_is_ended_from_the_own_page() {
        var here = cookie(login());
        var there = cookie(login());
        var einde =
                Pattern.compile("action=\"(/account/sessies/[0-9a-f]+/einde)\"")
                        .matcher(body(get("/account", here)));
        assertThat(einde.find()).isTrue();
        assertThat(post(einde.group(1), here, Map.of())).hasStatus(303);
        assertThat(get("/werk", there)).hasRedirectedUrl("/inloggen");
    }

    @Test
    void taking_the_second_factor_away_asks_the_password() {
        setUp();
        System.setProperty(SETTING, "uit");
        var here = cookie(login());
        assertThat(post("/account/authenticator/einde", here, Map.of("wachtwoord", "fout")))
                .hasStatus(422);
        assertThat(asSystem(() -> factoren.has(naam))).isTrue();
        assertThat(
                        post(
                                "/account/authenticator/einde",
                                here,
                                Map.of("wachtwoord", Accounts.PASSWORD)))
                .hasStatus(303);
        assertThat(asSystem(() -> factoren.has(naam))).isFalse();
    }

    @Test
    void a_visitor_and_a_resident_have_no_account_page() {
        assertThat(mvc.get().uri("/account")).hasRedirectedUrl("/inloggen");
        var bewoner = "bewoner-" + UUID.randomUUID();
        accounts.inwoner(SAMENSTAD, bewoner, "Sanne", UUID.randomUUID());
        naam = bewoner;
        assertThat(get("/account", cookie(login()))).hasStatus(403);
    }

    /** A password that was typed when the session was over must not be kept in the next one. */
    @Test
    void a_time_out_keeps_no_password() {
        var kept =
                mvc.post()
                        .uri("/account/wachtwoord")
                        .params(
                                MultiValueMap.fromSingleValue(
                                        Map.of(
                                                "sh-pagina", "/account",
                                                "sh-actie", "/account/wachtwoord",
                                                "wachtwoord", Accounts.PASSWORD)))
                        .exchange();
        assertThat(kept).hasRedirectedUrl("/inloggen");
        var answer =
                mvc.post()
                        .uri("/inloggen")
                        .cookie(cookie(kept))
                        .param("gebruikersnaam", naam)
                        .param("wachtwoord", Accounts.PASSWORD)
                        .with(csrf());
        assertThat(answer).hasRedirectedUrl("/werk"); // and not back to a filled form
    }

    private Telefoon setUp() {
        var telefoon =
                new Telefoon(asSystem(() -> factoren.begin(naam).orElseThrow().sleutel()), clock);
        assertThat(asSystem(() -> factoren.confirm(naam, telefoon.code())).orElse(List.of()))
                .hasSize(10);
        clock.advance(Duration.ofSeconds(30));
        return telefoon;
    }

    private MvcTestResult login() {
        return login(Accounts.PASSWORD);
    }

    private MvcTestResult login(String wachtwoord) {
        return mvc.post()
                .uri("/inloggen")
                .param("gebruikersnaam", naam)
                .param("wachtwoord", wachtwoord)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String pad, Cookie session) {
        return mvc.get().uri(pad).cookie(session).exchange();
    }

    private MvcTestResult post(String pad, Cookie session, Map<String, String> fields) {
        return mvc.post()
                .uri(pad)
                .cookie(session)
                .with(csrf())
                .params(MultiValueMap.fromSingleValue(fields))
                .exchange();
    }

    private static Cookie cookie(MvcTestResult answer) {
        return answer.getResponse().getCookie("samenhang");
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
