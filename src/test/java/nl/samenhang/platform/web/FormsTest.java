package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.database.Vernietiger;
import nl.samenhang.platform.security.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * What every form does: keep drafts, survive a time-out, and have one effect however often it is
 * sent.
 */
class FormsTest extends SamenhangTest {

    private static final String NOTITIE = "/proef/notitie";

    private final Gebruiker yusuf = user("Yusuf");
    private final Gebruiker bep = user("Bep");

    @Autowired private Concepten concepten;
    @Autowired private Vernietiger vernietiger;

    @BeforeEach
    void count() {
        FormPage.NOTED.set(0);
    }

    @Test
    void what_is_typed_is_kept_and_comes_back_with_the_form() {
        assertThat(draft(yusuf, "Noor was er vandaag", UUID.randomUUID()))
                .hasStatusOk()
                .bodyText()
                .contains("Concept bewaard om 9:00.");
        assertThat(show(yusuf))
                .bodyText()
                .contains(">\nNoor was er vandaag</textarea>")
                .contains("Dit is uw concept.");
    }

    @Test
    void nobody_sees_the_draft_of_another() {
        draft(yusuf, "Alleen voor Yusuf", UUID.randomUUID());
        assertThat(show(bep)).bodyText().doesNotContain("Alleen voor Yusuf");
    }

    @Test
    void a_sent_form_leaves_no_draft_also_when_a_save_arrives_late() {
        var beurt = UUID.randomUUID();
        draft(yusuf, "Bijna klaar", beurt);
        assertThat(send(yusuf, "Klaar", beurt)).hasStatus(303);
        draft(yusuf, "Bijna klaar", beurt);
        assertThat(show(yusuf))
                .bodyText()
                .doesNotContain("Bijna klaar")
                .doesNotContain("Dit is uw concept.");
    }

    @Test
    void a_refused_form_keeps_its_draft() {
        var beurt = UUID.randomUUID();
        draft(yusuf, "Nog niet weg", beurt);
        assertThat(send(yusuf, " ", beurt)).hasStatus(422);
        assertThat(show(yusuf)).bodyText().contains("Nog niet weg");
        assertThat(send(yusuf, "Nu wel", beurt)).hasStatus(303);
    }

    @Test
    void a_draft_is_thrown_away_on_request() {
        draft(yusuf, "Weg hiermee", UUID.randomUUID());
        assertThat(post(yusuf, "/concepten/weggooien", "Weg hiermee", UUID.randomUUID()))
                .hasStatus(303)
                .hasRedirectedUrl(NOTITIE);
        assertThat(show(yusuf)).bodyText().doesNotContain("Weg hiermee");
    }

    @Test
    void a_draft_that_nobody_came_back_for_goes_after_thirty_days() {
        draft(yusuf, "Vergeten", UUID.randomUUID());
        clock.advance(Duration.ofDays(29));
        asSystem(() -> vernietiger.expire("concept", clock.instant().minus(Duration.ofDays(30))));
        assertThat(show(yusuf)).bodyText().contains("Vergeten");
        clock.advance(Duration.ofDays(2));
        asSystem(() -> vernietiger.expire("concept", clock.instant().minus(Duration.ofDays(30))));
        assertThat(show(yusuf)).bodyText().doesNotContain("Vergeten");
    }

    @Test
    void a_password_or_a_token_is_never_kept() {
        var request =
                mvc.post()
                        .uri("/concepten")
                        .with(csrf())
                        .with(login(yusuf))
                        .param("sh-pagina", NOTITIE)
                        .param("sh-actie", NOTITIE)
                        .param("sh-beurt", UUID.randomUUID().toString())
                        .param("tekst", "x")
                        .param("nieuwWachtwoord", "geheim");
        assertThat(request).hasStatusOk();
        var context = yusuf.context("test");
        assertThat(
                        as(context, () -> concepten.find(NOTITIE + " " + NOTITIE))
                                .orElseThrow()
                                .velden())
                .containsOnlyKeys("tekst");
    }

    @Test
    void the_same_form_sent_twice_has_one_effect() {
        var beurt = UUID.randomUUID();
        assertThat(send(yusuf, "Een keer", beurt)).hasStatus(303).hasRedirectedUrl(NOTITIE);
        assertThat(send(yusuf, "Een keer", beurt)).hasStatus(303).hasRedirectedUrl(NOTITIE);
        assertThat(FormPage.NOTED).hasValue(1);
    }

    @Test
    void a_form_sent_eight_times_at_once_has_one_effect() throws Exception {
        var beurt = UUID.randomUUID();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> threads.submit(() -> send(yusuf, "Samen", beurt)))
                            .toList();
            for (var one : all) {
                assertThat(one.get()).hasStatus(303);
            }
        }
        assertThat(FormPage.NOTED).hasValue(1);
    }

    @Test
    void after_a_time_out_the_form_comes_back_filled_once_its_owner_has_logged_in() {
        var answer = timedOut(yusuf, NOTITIE);
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/inloggen");
        var session = session(answer);
        assertThat(mvc.get().uri(NOTITIE).cookie(session).with(login(yusuf)))
                .bodyText()
                .contains("Lang verhaal</textarea>")
                .contains("U was uitgelogd.");
        assertThat(mvc.get().uri(NOTITIE).cookie(session).with(login(yusuf)))
                .bodyText()
                .doesNotContain("Lang verhaal");
    }

    @Test
    void another_person_who_logs_in_next_never_sees_it() {
        var session = session(timedOut(yusuf, NOTITIE));
        assertThat(mvc.get().uri(NOTITIE).cookie(session).with(login(bep)))
                .bodyText()
                .doesNotContain("Lang verhaal");
    }

    @Test
    void a_visitor_whose_session_is_over_is_brought_straight_back_to_the_filled_form() {
        var answer =
                mvc.post()
                        .uri("/proef/open")
                        .param("sh-pagina", "/proef/open")
                        .param("sh-actie", "/proef/open")
                        .param("sh-beurt", UUID.randomUUID().toString())
                        .param("tekst", "Het gaat niet goed thuis")
                        .exchange();
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/proef/open");
        assertThat(mvc.get().uri("/proef/open").cookie(session(answer)))
                .bodyText()
                .contains("Het gaat niet goed thuis");
    }

    @Test
    void another_site_cannot_put_words_into_our_forms() {
        var answer =
                mvc.post()
                        .uri("/proef/open")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("sh-pagina", "/proef/open")
                        .param("sh-actie", "/proef/open")
                        .param("sh-beurt", UUID.randomUUID().toString())
                        .param("tekst", "Van elders")
                        .exchange();
        assertThat(answer).hasStatus(302);
        assertThat(answer.getRequest().getSession().getAttribute(KeptInput.ATTRIBUTE)).isNull();
    }

    @Test
    void a_form_never_leads_to_another_host() {
        for (var pagina :
                List.of("//kwaad.example", "https://kwaad.example", "/\\kwaad.example", "kwaad")) {
            var request =
                    mvc.post()
                            .uri("/concepten/weggooien")
                            .with(csrf())
                            .with(login(yusuf))
                            .param("sh-pagina", pagina)
                            .param("sh-actie", "/x")
                            .param("sh-beurt", UUID.randomUUID().toString());
            assertThat(request).hasStatus(303).hasRedirectedUrl("/");
        }
    }

    private static Cookie session(MvcTestResult answer) {
        return answer.getResponse().getCookies()[0];
    }

    private MvcTestResult timedOut(Gebruiker wie, String pagina) {
        return mvc.post()
                .uri(pagina)
                .param("sh-pagina", pagina)
                .param("sh-actie", pagina)
                .param("sh-beurt", UUID.randomUUID().toString())
                .param("sh-wie", wie.actor().toString())
                .param("tekst", "Lang verhaal")
                .exchange();
    }

    private MvcTestResult show(Gebruiker wie) {
        return mvc.get().uri(NOTITIE).with(login(wie)).exchange();
    }

    private MvcTestResult draft(Gebruiker wie, String tekst, UUID beurt) {
        return post(wie, "/concepten", tekst, beurt);
    }

    private MvcTestResult send(Gebruiker wie, String tekst, UUID beurt) {
        return post(wie, NOTITIE, tekst, beurt);
    }

    private MvcTestResult post(Gebruiker wie, String uri, String tekst, UUID beurt) {
        return mvc.post()
                .uri(uri)
                .with(csrf())
                .with(login(wie))
                .param("sh-pagina", NOTITIE)
                .param("sh-actie", NOTITIE)
                .param("sh-beurt", beurt.toString())
                .param("sh-concept", "ja")
                .param("tekst", tekst)
                .exchange();
    }

    private static RequestPostProcessor login(Gebruiker wie) {
        return authentication(new UsernamePasswordAuthenticationToken(wie, null, List.of()));
    }

    private static Gebruiker user(String naam) {
        return new Gebruiker(
                naam, "9901", UUID.randomUUID(), naam, "MEDEWERKER", "CONSULENT", Set.of(), false);
    }
}
