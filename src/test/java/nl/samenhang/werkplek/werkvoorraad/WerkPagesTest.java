package nl.samenhang.werkplek.werkvoorraad;

import static nl.samenhang.werkplek.Personeel.by;
import static nl.samenhang.werkplek.Personeel.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Spoor;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class WerkPagesTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Werkitems werkitems;
    @Autowired private WerkitemRepository repository;
    @Autowired private MijnWerkteller teller;
    @Autowired private ApplicationEventPublisher events;

    private TeamId west;
    private Gebruiker yusuf;
    private Gebruiker bep;
    private Gebruiker leider;

    @BeforeEach
    void team() {
        // Other tests leave work that nobody has taken; here the whole list is looked at.
        empty("werkvoorraad.werkitem");
        west = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", west);
        bep = personeel.medewerker("Bep", "CONSULENT", west);
        leider = personeel.medewerker("Tineke", "TEAMLEIDER", west);
    }

    @Test
    void my_work_shows_what_waits_for_me_with_its_last_day_as_a_word_and_a_date() {
        open("Bel Sanne terug", Optional.of(id(yusuf)), LocalDate.of(2026, 9, 15));

        assertThat(mvc.get().uri("/werk").with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Mijn werk")
                .contains("Bel Sanne terug")
                .contains("bijna")
                .contains("morgen")
                .contains("U ziet het werk dat op u wacht.");
    }

    @Test
    void the_header_says_how_much_waits_for_me() {
        open("Eerste", Optional.of(id(yusuf)), LocalDate.of(2026, 9, 21));
        open("Tweede", Optional.of(id(yusuf)), LocalDate.of(2026, 9, 22));

        assertThat(mvc.get().uri("/werk").with(by(yusuf))).bodyText().contains("Mijn werk (2)");
    }

    @Test
    void a_page_that_only_shows_counts_at_the_end_of_the_transaction_of_its_handler() {
        open("Eerste", Optional.of(id(yusuf)), LocalDate.of(2026, 9, 21));
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(yusuf, "", List.of()));
        try {
            Contexts.bindForShowing(
                    yusuf.context("werkverdeling"), new Spoor(Optional.empty(), Optional.empty()));
            transaction.executeWithoutResult(_ -> {});
            open("Na de pagina", Optional.of(id(yusuf)), LocalDate.of(2026, 9, 22));
            assertThat(teller.count()).isEqualTo(1);

            Contexts.bind(yusuf.context("werkverdeling"));
            assertThat(teller.count()).isEqualTo(2);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void what_is_urgent_comes_first_and_then_what_is_due_first() {
        open("Later", Optional.of(id(yusuf)), LocalDate.of(2026, 10, 1));
        open("Eerder", Optional.of(id(yusuf)), LocalDate.of(2026, 9, 20));
        open("Gevaar", Optional.of(id(yusuf)), LocalDate.of(2026, 11, 1), true);

        assertThat(mvc.get().uri("/werk").with(by(yusuf)))
                .bodyText()
                .containsSubsequence("Gevaar", "spoed", "Eerder", "Later");
    }

    @Test
    void an_empty_list_says_what_will_come_here() {
        assertThat(mvc.get().uri("/werk").with(by(yusuf)))
                .bodyText()
                .contains("Er wacht geen werk op u.")
                .doesNotContain("<table");
    }

    @Test
    void work_of_the_team_names_who_does_it_and_a_stranger_does_not_see_it() {
        open("Huisbezoek plannen", Optional.of(id(bep)), LocalDate.of(2026, 9, 30));
        var elders = personeel.medewerker("Kees", "CONSULENT", personeel.team("Team Oost"));

        assertThat(mvc.get().uri("/werk?lijst=team").with(by(yusuf)))
                .bodyText()
                .contains("Huisbezoek plannen")
                .contains("Bep");
        assertThat(mvc.get().uri("/werk?lijst=team&team=" + west).with(by(elders)))
                .bodyText()
                .doesNotContain("Huisbezoek plannen");
    }

    @Test
    void i_take_what_nobody_has_taken_yet() {
        open("Aanspreekpunt kiezen", Optional.empty(), LocalDate.of(2026, 9, 16));
        var item = only(yusuf);

        assertThat(mvc.get().uri("/werk?lijst=open").with(by(yusuf)))
                .bodyText()
                .contains("Aanspreekpunt kiezen")
                .contains("nog niemand")
                .contains("Zelf oppakken");
        assertThat(
                        mvc.post()
                                .uri("/werk/" + item + "/behandelaar")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("medewerker", "ik")
                                .param("lijst", "open"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/werk?lijst=open");
        assertThat(mvc.get().uri("/werk").with(by(yusuf)))
                .bodyText()
                .contains("Aanspreekpunt kiezen");
    }

    @Test
    void work_that_i_may_not_do_is_not_offered_to_me() {
        asSystem(
                () ->
                        events.publishEvent(
                                new WerkOpened(
                                        "melding.triage",
                                        new Onderwerp("melding", Ids.next()),
                                        Optional.empty(),
                                        Tekst.of("Beoordeel melding"),
                                        "/meldingen",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false)));
        var item = only(leider);
        assertThat(mvc.get().uri("/werk?lijst=open").with(by(yusuf)))
                .bodyText()
                .doesNotContain("Beoordeel melding")
                .contains("Al het werk is opgepakt.");
        assertThat(mvc.get().uri("/werk/" + item + "/behandelaar").with(by(yusuf))).hasStatus(404);
    }

    @Test
    void work_goes_to_a_colleague_of_the_same_team_only() {
        open("Plan nalezen", Optional.empty(), LocalDate.of(2026, 9, 30));
        var item = only(yusuf);
        var elders = personeel.medewerker("Kees", "CONSULENT", personeel.team("Team Oost"));

        assertThat(mvc.get().uri("/werk/" + item + "/behandelaar").with(by(yusuf)))
                .bodyText()
                .contains("Wie pakt dit op?")
                .contains("Bep")
                .doesNotContain("Kees");
        assertThat(
                        mvc.post()
                                .uri("/werk/" + item + "/behandelaar")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("medewerker", elders.actor().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Deze collega zit niet in het team van dit werk.");
        assertThat(
                        mvc.post()
                                .uri("/werk/" + item + "/behandelaar")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("medewerker", bep.actor().toString()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/werk").with(by(bep))).bodyText().contains("Plan nalezen");
    }

    @Test
    void work_of_another_team_does_not_exist_for_me() {
        open("Geheim", Optional.empty(), LocalDate.of(2026, 9, 30));
        var item = only(yusuf);
        var elders = personeel.medewerker("Kees", "CONSULENT", personeel.team("Team Oost"));

        assertThat(
                        mvc.post()
                                .uri("/werk/" + item + "/behandelaar")
                                .with(by(elders))
                                .with(csrf())
                                .param("medewerker", "ik"))
                .hasStatus(404);
    }

    @Test
    void a_resident_and_a_visitor_may_not_see_the_work_list() {
        assertThat(mvc.get().uri("/werk")).hasStatus3xxRedirection();
    }

    @Test
    void a_list_goes_on_on_the_next_page_by_key() {
        for (var i = 10; i < 40; i++) {
            open("Taak " + i, Optional.of(id(yusuf)), LocalDate.of(2026, 10, 1).plusDays(i));
        }
        var first = mvc.get().uri("/werk").with(by(yusuf)).exchange();

        assertThat(first).bodyText().contains("Taak 10", "Taak 34").doesNotContain("Taak 35");
        var next =
                text(first)
                        .replaceAll("(?s).*href=\"(/werk\\?[^\"]*na=[^\"]*)\".*", "$1")
                        .replace("&amp;", "&");
        assertThat(mvc.get().uri(next).with(by(yusuf)))
                .bodyText()
                .contains("Taak 35", "Taak 39")
                .doesNotContain("Taak 34");
    }

    @Test
    void done_work_leaves_the_list_and_the_same_work_again_replaces_what_stood_there() {
        var onderwerp = new Onderwerp("proef", Ids.next());
        open(
                onderwerp,
                "Oud",
                Optional.of(id(yusuf)),
                Optional.of(LocalDate.of(2026, 9, 30)),
                false);
        open(onderwerp, "Nieuw", Optional.empty(), Optional.of(LocalDate.of(2026, 10, 9)), false);

        assertThat(mvc.get().uri("/werk").with(by(yusuf)))
                .bodyText()
                .contains("Nieuw")
                .doesNotContain("Oud");

        asSystem(() -> events.publishEvent(new WerkClosed("proef.werk", onderwerp)));
        assertThat(mvc.get().uri("/werk").with(by(yusuf))).bodyText().doesNotContain("Nieuw");
    }

    @Test
    void what_is_too_late_comes_to_the_team_leader_once() {
        open("Aanspreekpunt kiezen", Optional.empty(), LocalDate.of(2026, 9, 16));
        clock.set(LocalDate.of(2026, 9, 17));

        assertThat(asSystem(() -> werkitems.escalate(1000))).isPositive();
        assertThat(asSystem(() -> werkitems.escalate(1000))).isZero();
        assertThat(mvc.get().uri("/werk").with(by(leider)))
                .bodyText()
                .contains("Aanspreekpunt kiezen")
                .contains("te laat");
    }

    @Test
    void the_team_leader_sees_how_busy_everybody_is() {
        open("Een", Optional.of(id(yusuf)), LocalDate.of(2026, 9, 10));
        open("Twee", Optional.of(id(yusuf)), LocalDate.of(2026, 9, 16));
        open("Drie", Optional.empty(), LocalDate.of(2026, 10, 16));

        assertThat(mvc.get().uri("/werk/werkdruk").with(by(leider)))
                .hasStatusOk()
                .bodyText()
                .contains("Werkdruk", "Yusuf", "Bep", "nog niemand", "1 te laat")
                .contains("<meter");
        assertThat(mvc.get().uri("/werk/werkdruk").with(by(yusuf))).hasStatus(403);
    }

    private void open(String tekst, Optional<MedewerkerId> medewerker, LocalDate uiterlijk) {
        open(tekst, medewerker, uiterlijk, false);
    }

    private void open(
            String tekst, Optional<MedewerkerId> medewerker, LocalDate uiterlijk, boolean spoed) {
        open(new Onderwerp("proef", Ids.next()), tekst, medewerker, Optional.of(uiterlijk), spoed);
    }

    private void open(
            Onderwerp onderwerp,
            String tekst,
            Optional<MedewerkerId> medewerker,
            Optional<LocalDate> uiterlijk,
            boolean spoed) {
        asSystem(
                () ->
                        events.publishEvent(
                                new WerkOpened(
                                        "proef.werk",
                                        onderwerp,
                                        Optional.empty(),
                                        Tekst.of(tekst),
                                        "/werk",
                                        Optional.of(west),
                                        medewerker,
                                        uiterlijk,
                                        spoed)));
    }

    /** The one line that nobody has taken. */
    private WerkitemId only(Gebruiker gebruiker) {
        var text = text(mvc.get().uri("/werk?lijst=open").with(by(gebruiker)).exchange());
        return WerkitemId.of(text.replaceAll("(?s).*?/werk/([0-9a-f-]{36})/behandelaar.*", "$1"));
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
