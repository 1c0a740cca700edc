package nl.samenhang.besluit.opschorting;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.Bezwaar.NietHoren;
import nl.samenhang.besluit.bezwaar.Bezwaar.Uitkomst;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.recht.termijn.Opschortingsreden;
import nl.samenhang.recht.termijn.Termijnen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An objection of 5 January 2027 without a committee: six weeks, until 16 February. */
class BezwaaropschortingTest extends BesluitTest {

    private static final LocalDate LAATSTE = LocalDate.of(2027, 1, 5);

    @Autowired private Opschortingen opschortingen;
    @Autowired private Bezwaren bezwaren;
    @Autowired private Termijnen termijnen;

    private Bezwaar bezwaar;

    @BeforeEach
    void objection() {
        var beschikking = refusedOn(LocalDate.of(2026, 11, 24), applied());
        bezwaar = objected(beschikking, LAATSTE, false);
        assertThat(uiterlijk()).isEqualTo(LocalDate.of(2027, 2, 16));
    }

    @Test
    void what_is_missing_can_be_repaired_and_only_then_it_can_be_left_aside() {
        clock.set(LocalDate.of(2027, 1, 11));
        begin(Opschortingsreden.AANVULLING, "uw handtekening", LocalDate.of(2027, 1, 25));
        // 12 to 25 January are fourteen days: 2 March.
        assertThat(lastMessage(mevrouw))
                .contains(
                        "uw handtekening",
                        "uiterlijk 25 januari 2027",
                        "6:6",
                        "7:10",
                        "uiterlijk 2 maart 2027");
        assertThatThrownBy(this::leaveAside)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bezwaar.fout.herstel");
        clock.set(LocalDate.of(2027, 1, 26));
        asSystem(opschortingen::resumeLapsed);
        assertThat(uiterlijk()).isEqualTo(LocalDate.of(2027, 3, 2));
        leaveAside();
        assertThat(lastMessage(mevrouw)).contains("Wij kunnen uw bezwaar niet behandelen.");
    }

    @Test
    void what_comes_in_time_gives_the_days_back_that_we_waited() {
        clock.set(LocalDate.of(2027, 1, 11));
        begin(Opschortingsreden.AANVULLING, "de gronden", LocalDate.of(2027, 1, 25));
        clock.set(LocalDate.of(2027, 1, 20));
        does(bep, () -> opschortingen.end(vraag(), LocalDate.of(2027, 1, 18)));
        // 12 to 18 January are seven days: 23 February.
        assertThat(uiterlijk()).isEqualTo(LocalDate.of(2027, 2, 23));
        assertThat(workUntil("bezwaar.beslissen", bezwaar.id().onderwerp()))
                .isEqualTo(LocalDate.of(2027, 2, 23));
    }

    @Test
    void with_consent_we_take_more_time_also_after_the_six_weeks_that_we_took_ourselves() {
        does(bep, () -> bezwaren.extend(bezwaar.id()));
        assertThat(uiterlijk()).isEqualTo(LocalDate.of(2027, 3, 30));
        begin(Opschortingsreden.TOESTEMMING, "u wacht op een brief", LocalDate.of(2027, 1, 19));
        // 6 to 19 January are fourteen days: 13 April.
        assertThat(lastMessage(mevrouw)).contains("7:10", "uiterlijk 13 april 2027");
        clock.set(LocalDate.of(2027, 1, 20));
        asSystem(opschortingen::resumeLapsed);
        assertThat(uiterlijk()).isEqualTo(LocalDate.of(2027, 4, 13));
    }

    @Test
    void who_decided_lets_no_term_stand_still_and_who_may_not_finds_nothing() {
        var pad = "/bezwaren/" + bezwaar.id();
        assertThat(mvc.get().uri(pad).with(by(bep))).bodyText().contains(pad + "/opschorting");
        assertThat(
                        mvc.post()
                                .uri(pad + "/opschorting")
                                .with(by(anneke))
                                .with(csrf())
                                .param("reden", "AANVULLING")
                                .param("toelichting", "uw handtekening")
                                .param("uiterlijk", "25-1-2027"))
                .hasStatus(422)
                .bodyText()
                .contains("Iemand anders moet op het bezwaar beslissen", "uw handtekening");
        assertThat(
                        mvc.post()
                                .uri(pad + "/opschorting")
                                .with(by(bep))
                                .with(csrf())
                                .param("reden", "AANVULLING")
                                .param("toelichting", "uw handtekening")
                                .param("uiterlijk", "25-1-2027"))
                .hasRedirectedUrl(pad + "#opschorting");
        assertThat(mvc.get().uri(pad).with(by(bep)))
                .bodyText()
                .contains("Er mist iets: uw handtekening");
        assertThat(mvc.get().uri(pad + "/opschorting").with(by(yusuf))).hasStatus(403);
        var ander = personeel.medewerker("Vreemd", "TEAMLEIDER", personeel.team("Team Oost"));
        assertThat(mvc.get().uri(pad + "/opschorting").with(by(ander))).hasStatus(404);
    }

    private void begin(Opschortingsreden reden, String toelichting, LocalDate uiterlijk) {
        as(
                bep,
                () ->
                        opschortingen.begin(
                                vraag(),
                                new NieuweOpschorting(
                                        reden, toelichting, Optional.empty(), uiterlijk)));
    }

    private Beslisvraag vraag() {
        return bezwaren.uninvolved(bezwaar.id()).beslisvraag();
    }

    private void leaveAside() {
        does(
                bep,
                () ->
                        bezwaren.decide(
                                bezwaar.id(),
                                Uitkomst.NIET_ONTVANKELIJK,
                                Optional.of(NietHoren.KENNELIJK_NIET_ONTVANKELIJK),
                                "Er staat geen handtekening op."));
    }

    private LocalDate uiterlijk() {
        return as(bep, () -> termijnen.runningFor(bezwaar.id().onderwerp())).getFirst().uiterlijk();
    }
}
