package nl.samenhang.besluit.ingebrekestelling;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.Bezwaar.NietHoren;
import nl.samenhang.besluit.bezwaar.Bezwaar.Uitkomst;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling.Grond;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.recht.termijn.TermijnRechten;
import nl.samenhang.recht.termijn.Termijnen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An objection of 5 January 2027 with a committee: we have until 30 March. The notice of default
 * comes the day after; two weeks later, from 15 April, each day costs money.
 */
class TelaatMetBezwaarTest extends BesluitTest {

    private static final int ALL = 10_000;
    private static final String BESLUITEN = "ingebrekestelling.besluiten";
    private static final String VASTSTELLEN = "ingebrekestelling.vaststellen";
    private static final LocalDate LAATSTE = LocalDate.of(2027, 3, 30);
    private static final LocalDate EERSTE = LocalDate.of(2027, 4, 15);

    @Autowired private Ingebrekestellingen ingebrekestellingen;
    @Autowired private Bezwaren bezwaren;
    @Autowired private Termijnen termijnen;
    @Autowired private Gemeenten gemeenten;

    private Bezwaar bezwaar;

    @BeforeEach
    void objection() {
        var beschikking = refusedOn(LocalDate.of(2026, 11, 24), applied());
        bezwaar = objected(beschikking, LocalDate.of(2027, 1, 5), true);
    }

    /** 14 x 23 = 322, then 35 a day: 28 days are 812, then 45 a day: 42 days are 1,442. */
    @ParameterizedTest(name = "decided on {0}: {1} days, EUR {2}")
    @CsvSource({
        "2027-04-15, 0, 0",
        "2027-04-16, 1, 23",
        "2027-04-29, 14, 322",
        "2027-04-30, 15, 357",
        "2027-05-13, 28, 812",
        "2027-05-14, 29, 857",
        "2027-05-27, 42, 1442",
        "2027-07-01, 42, 1442"
    })
    void each_day_after_the_two_weeks_costs_what_the_law_says(
            LocalDate besluit, int dagen, String bedrag) {
        var id = notice(LAATSTE.plusDays(1));
        assertThat(get(id).eersteDag()).contains(EERSTE);
        assertThat(lastMessage(mevrouw)).contains("uiterlijk 14 april 2027", "15 april 2027");
        clock.set(besluit);
        decide();
        assertThat(get(id).isToBeSettled(besluit)).isTrue();
        clock.set(besluit.plusDays(7));
        does(bep, () -> ingebrekestellingen.settle(id, Optional.empty()));
        var vast = get(id).vaststelling().orElseThrow();
        assertThat(vast.dagen()).isEqualTo(dagen);
        assertThat(vast.bedrag()).isEqualTo(Bedrag.of(bedrag));
    }

    @Test
    void the_letter_names_the_days_and_the_sum_and_how_to_object_to_it() {
        var id = notice(LAATSTE.plusDays(1));
        clock.set(LocalDate.of(2027, 5, 27));
        decide();
        does(bep, () -> ingebrekestellingen.settle(id, Optional.empty()));
        // Six weeks after 27 May 2027 is 8 July 2027.
        assertThat(lastMessage(mevrouw))
                .contains(
                        "van 15 april 2027 tot en met 26 mei 2027",
                        "Dat zijn 42 dagen",
                        "€\u00a01.442,00",
                        "tot en met 8 juli 2027");
    }

    /** 42 days from 15 April are 26 May 2027, a Wednesday; two weeks later is 9 June. */
    @Test
    void when_we_never_decide_the_sum_is_settled_after_the_forty_two_days() {
        var id = notice(LAATSTE.plusDays(1));
        clock.set(EERSTE.minusDays(1));
        night();
        assertThat(workPages(BESLUITEN)).as("the two weeks are not over").isEmpty();
        clock.set(EERSTE);
        night();
        assertThat(workPages(BESLUITEN)).containsExactly("/bezwaren/" + bezwaar.id());
        assertThat(lastMessage(mevrouw))
                .contains(
                        "vanaf 15 april 2027 voor elke dag geld",
                        "De eerste 14 dagen is het €\u00a023,00 per dag",
                        "€\u00a035,00",
                        "€\u00a045,00");
        clock.set(LocalDate.of(2027, 5, 26));
        night();
        assertThatThrownBy(() -> does(bep, () -> ingebrekestellingen.settle(id, Optional.empty())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("niet-vast-te-stellen");
        clock.set(LocalDate.of(2027, 5, 27));
        night();
        assertThat(workUntil(VASTSTELLEN, id.onderwerp())).isEqualTo(LocalDate.of(2027, 6, 9));
        does(bep, () -> ingebrekestellingen.settle(id, Optional.empty()));
        assertThat(get(id).vaststelling().orElseThrow().bedrag()).isEqualTo(Bedrag.of("1442"));
        assertThat(lastMessage(mevrouw)).contains("van 15 april 2027 tot en met 26 mei 2027");
        decide();
        assertThat(workPages(VASTSTELLEN)).as("it was settled before").isEmpty();
        assertThat(workPages(BESLUITEN)).isEmpty();
    }

    @Test
    void a_notice_on_our_last_day_has_no_effect_and_only_one_counts() {
        var vroeg = notice(LAATSTE);
        assertThat(get(vroeg).isPrematuur()).isTrue();
        assertThat(lastMessage(mevrouw)).contains("termijn om te beslissen liep toen nog");
        notice(LAATSTE.plusDays(1));
        assertThatThrownBy(() -> notice(LAATSTE.plusDays(2)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ingebrekestelling.fout.al");
    }

    @Test
    void six_more_weeks_that_were_taken_in_time_count() {
        does(bep, () -> bezwaren.extend(bezwaar.id()));
        assertThat(get(notice(LocalDate.of(2027, 5, 11))).isPrematuur()).isTrue();
        assertThat(get(notice(LocalDate.of(2027, 5, 12))).eersteDag())
                .contains(LocalDate.of(2027, 5, 27));
    }

    @Test
    void an_objection_that_clearly_could_not_succeed_costs_nothing() {
        var id = notice(LAATSTE.plusDays(1));
        clock.set(LocalDate.of(2027, 5, 27));
        decide();
        does(bep, () -> ingebrekestellingen.settle(id, Optional.of(Grond.KENNELIJK_ONGEGROND)));
        assertThat(get(id).vaststelling().orElseThrow().bedrag()).isEqualTo(Bedrag.NIETS);
        assertThat(lastMessage(mevrouw)).contains("Uw bezwaar kon duidelijk niet slagen.");
    }

    @Test
    void the_page_of_the_objection_takes_it_in_and_settles_it_and_who_may_not_finds_nothing() {
        clock.set(LAATSTE.plusDays(1));
        var pad = "/bezwaren/" + bezwaar.id();
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("De inwoner zegt dat wij te laat zijn");
        assertThat(
                        mvc.post()
                                .uri(pad + "/ingebrekestellingen")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("ontvangen", "31-3-2027"))
                .hasRedirectedUrl(pad + "#ingebrekestelling");
        clock.set(LocalDate.of(2027, 4, 16));
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("er loopt een dwangsom", "Vanaf 15 apr 2027");
        decide();
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("Bedrag vaststellen", "het bezwaar is kennelijk ongegrond");
        assertThat(workPages(VASTSTELLEN)).contains(pad);
        var id = as(yusuf, () -> ingebrekestellingen.of(bezwaar.id().onderwerp())).getFirst().id();
        assertThat(
                        mvc.post()
                                .uri("/ingebrekestellingen/" + id + "/vaststelling")
                                .with(by(yusuf))
                                .with(csrf()))
                .hasRedirectedUrl(pad + "#ingebrekestelling");
        assertThat(mvc.get().uri(pad).with(by(yusuf))).bodyText().contains("1 dagen");
        assertThat(workPages(VASTSTELLEN)).isEmpty();
        var ander = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        assertThat(
                        mvc.post()
                                .uri(pad + "/ingebrekestellingen")
                                .with(by(ander))
                                .with(csrf())
                                .param("ontvangen", "31-3-2027"))
                .hasStatus(404);
    }

    /** The clocks of the house go on, for the purpose for which they may. */
    private void night() {
        gemeenten.runForEach(TermijnRechten.TIJDIGHEID, () -> termijnen.expire(ALL));
    }

    private IngebrekestellingId notice(LocalDate dag) {
        clock.set(dag);
        var vraag = as(yusuf, () -> bezwaren.get(bezwaar.id())).beslisvraag();
        return as(yusuf, () -> ingebrekestellingen.receive(vraag, dag)).id();
    }

    private void decide() {
        does(
                bep,
                () ->
                        bezwaren.decide(
                                bezwaar.id(),
                                Uitkomst.ONGEGROND,
                                Optional.of(NietHoren.KENNELIJK_ONGEGROND),
                                "Het besluit klopt."));
    }

    private Ingebrekestelling get(IngebrekestellingId id) {
        return as(yusuf, () -> ingebrekestellingen.get(id));
    }
}
