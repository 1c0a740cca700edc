package nl.samenhang.besluit.ingebrekestelling;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.recht.termijn.TermijnRechten;
import nl.samenhang.recht.termijn.Termijnen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** We have until 2 November 2026 and tell that we will not make it. */
class VertragingTest extends BesluitTest {

    private static final int ALL = 10_000;
    private static final String MELDEN = "ingebrekestelling.melden";

    @Autowired private Vertragingen vertragingen;
    @Autowired private Ingebrekestellingen ingebrekestellingen;
    @Autowired private Termijnen termijnen;
    @Autowired private Gemeenten gemeenten;

    private Aanvraag aanvraag;

    @BeforeEach
    void application() {
        aanvraag = applied();
    }

    @Test
    void the_letter_names_the_day_and_the_term_of_the_law_stays_what_it_was() {
        clock.set(LocalDate.of(2026, 10, 30));
        does(yusuf, () -> vertragingen.tell(aanvraag.beslisvraag(), LocalDate.of(2026, 11, 13)));
        assertThat(lastMessage(mevrouw))
                .contains("tot en met 2 november 2026", "uiterlijk 13 november 2026", "4:14");
        assertThat(as(yusuf, () -> termijnen.runningFor(aanvraag.id().onderwerp())))
                .singleElement()
                .satisfies(
                        klok -> assertThat(klok.uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 2)));
        clock.set(LocalDate.of(2026, 11, 3));
        // A notice counts, and the sum begins after two weeks: 17 November is the last free day.
        assertThat(
                        as(
                                        yusuf,
                                        () ->
                                                ingebrekestellingen.receive(
                                                        aanvraag.beslisvraag(),
                                                        LocalDate.of(2026, 11, 3)))
                                .eersteDag())
                .contains(LocalDate.of(2026, 11, 18));
    }

    @Test
    void a_day_within_the_term_or_in_the_past_is_no_delay() {
        assertRefused(LocalDate.of(2026, 11, 2));
        clock.set(LocalDate.of(2026, 11, 10));
        assertRefused(LocalDate.of(2026, 11, 9));
    }

    @Test
    void when_the_term_is_over_somebody_has_to_tell_it_until_it_is_told() {
        clock.set(LocalDate.of(2026, 11, 3));
        gemeenten.runForEach(TermijnRechten.TIJDIGHEID, () -> termijnen.expire(ALL));
        assertThat(workPages(MELDEN))
                .containsExactly("/aanvragen/" + aanvraag.id() + "/vertraging");
        does(yusuf, () -> vertragingen.tell(aanvraag.beslisvraag(), LocalDate.of(2026, 11, 13)));
        assertThat(workPages(MELDEN)).isEmpty();
    }

    @Test
    void who_was_told_before_needs_no_second_letter() {
        does(yusuf, () -> vertragingen.tell(aanvraag.beslisvraag(), LocalDate.of(2026, 11, 13)));
        clock.set(LocalDate.of(2026, 11, 3));
        gemeenten.runForEach(TermijnRechten.TIJDIGHEID, () -> termijnen.expire(ALL));
        assertThat(workPages(MELDEN)).isEmpty();
    }

    @Test
    void an_objection_can_come_late_as_well() {
        var beschikking = refusedOn(LocalDate.of(2026, 11, 2), aanvraag);
        var bezwaar = objected(beschikking, LocalDate.of(2026, 12, 14), false);
        // Six weeks after 14 December 2026.
        does(yusuf, () -> vertragingen.tell(bezwaar.beslisvraag(), LocalDate.of(2027, 2, 8)));
        assertThat(lastMessage(mevrouw))
                .contains("op uw bezwaar", "tot en met 25 januari 2027", "8 februari 2027");
    }

    @Test
    void the_pages_say_what_is_wrong_and_who_may_not_finds_nothing() {
        var pad = "/aanvragen/" + aanvraag.id();
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("Laten weten dat het besluit later komt");
        assertThat(mvc.get().uri(pad + "/vertraging").with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("2 nov 2026");
        assertThat(
                        mvc.post()
                                .uri(pad + "/vertraging")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("verwacht", "30-10-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een dag na de laatste dag", "30-10-2026");
        assertThat(
                        mvc.post()
                                .uri(pad + "/vertraging")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("verwacht", "13-11-2026"))
                .hasRedirectedUrl(pad + "#ingebrekestelling");
        assertThat(mvc.get().uri(pad).with(by(yusuf))).bodyText().contains("13 nov 2026");
        var ander = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        var post = personeel.medewerker("Post", "ADMINISTRATIE", team);
        assertThat(mvc.get().uri(pad + "/vertraging").with(by(ander))).hasStatus(404);
        assertThat(mvc.get().uri(pad + "/vertraging").with(by(post))).hasStatus(403);
    }

    private void assertRefused(LocalDate verwacht) {
        assertThatThrownBy(
                        () ->
                                does(
                                        yusuf,
                                        () -> vertragingen.tell(aanvraag.beslisvraag(), verwacht)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("vertraging.fout.dag");
    }
}
