package nl.samenhang.besluit.bezwaar;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.bezwaar.Bezwaar.NietHoren;
import nl.samenhang.besluit.bezwaar.Bezwaar.Uitkomst;
import nl.samenhang.besluit.opschorting.Opschortingen;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.recht.termijn.Termijnen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A card on which is only "I object", on the last day: 5 January 2027. Without a committee we have
 * until 16 February.
 */
class ZonderGrondenTest extends BesluitTest {

    private static final LocalDate LAATSTE = LocalDate.of(2027, 1, 5);
    private static final LocalDate HERSTEL = LocalDate.of(2027, 1, 19);

    @Autowired private Bezwaren bezwaren;
    @Autowired private Opschortingen opschortingen;
    @Autowired private Termijnen termijnen;

    private Beschikking beschikking;

    @BeforeEach
    void refusal() {
        beschikking = refusedOn(LocalDate.of(2026, 11, 24), applied());
        clock.set(LAATSTE);
    }

    @Test
    void she_is_asked_for_the_grounds_and_has_two_weeks_in_which_our_time_stands_still() {
        var bezwaar = received();
        assertThat(bezwaar.herstelTot()).contains(HERSTEL);
        assertThat(lastMessage(mevrouw))
                .contains(
                        "Wij hebben uw bezwaar ontvangen",
                        "U schreef nog niet waarom u het er niet mee eens bent.",
                        "uiterlijk 19 januari 2027",
                        "6:6",
                        "van 6 januari 2027 tot en met 19 januari 2027",
                        "7:10",
                        "Wij beslissen dan uiterlijk 2 maart 2027");
        assertThat(letters()).as("one letter on one day").isEqualTo(1);
        clock.set(HERSTEL);
        refused(bezwaar, Uitkomst.NIET_ONTVANKELIJK, "herstel");
        refused(bezwaar, Uitkomst.ONGEGROND, "zonder-gronden");
        clock.set(HERSTEL.plusDays(1));
        asSystem(opschortingen::resumeLapsed);
        assertThat(uiterlijk(bezwaar)).isEqualTo(LocalDate.of(2027, 3, 2));
        refused(bezwaar, Uitkomst.ONGEGROND, "zonder-gronden");
        decide(bezwaar, Uitkomst.NIET_ONTVANKELIJK, NietHoren.KENNELIJK_NIET_ONTVANKELIJK);
        assertThat(lastMessage(mevrouw)).contains("Wij kunnen uw bezwaar niet behandelen.");
    }

    @Test
    void the_grounds_let_our_time_run_again_from_the_day_after_and_count_also_when_they_are_late() {
        var bezwaar = received();
        clock.set(LocalDate.of(2027, 1, 12));
        complete(bezwaar, LocalDate.of(2027, 1, 11));
        // It stood still from 6 to 11 January: six days.
        assertThat(uiterlijk(bezwaar)).isEqualTo(LocalDate.of(2027, 2, 22));
        assertThat(workUntil("bezwaar.beslissen", bezwaar.id().onderwerp()))
                .isEqualTo(LocalDate.of(2027, 2, 22));
        assertThatThrownBy(() -> complete(bezwaar, LocalDate.of(2027, 1, 12)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("gronden-al");
        var ander = received();
        clock.set(LocalDate.of(2027, 2, 1));
        asSystem(opschortingen::resumeLapsed);
        complete(ander, LocalDate.of(2027, 2, 1));
        decide(ander, Uitkomst.ONGEGROND, NietHoren.KENNELIJK_ONGEGROND);
    }

    @Test
    void the_pages_take_it_in_without_grounds_and_add_them_and_who_may_not_finds_nothing() {
        assertThat(typesObjection(beschikking, "5-1-2027", " ", false)).hasStatus3xxRedirection();
        var pad = "/bezwaren/" + as(yusuf, () -> bezwaren.of(beschikking.id())).getFirst().id();
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("De redenen ontbreken nog.", "19 jan 2027", "Redenen toevoegen");
        assertThat(
                        mvc.post()
                                .uri(pad + "/gronden")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("gronden", "Mijn dochter verhuist")
                                .param("dag", "6-1-2027"))
                .as("tomorrow")
                .hasStatus(422)
                .bodyText()
                .contains("Vul de dag in waarop de redenen kwamen", "Mijn dochter verhuist");
        var ander = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        assertThat(
                        mvc.post()
                                .uri(pad + "/gronden")
                                .with(by(ander))
                                .with(csrf())
                                .param("gronden", "x")
                                .param("dag", "5-1-2027"))
                .hasStatus(404);
        assertThat(
                        mvc.post()
                                .uri(pad + "/gronden")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("gronden", "Mijn dochter verhuist")
                                .param("dag", "5-1-2027"))
                .hasRedirectedUrl(pad);
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("Mijn dochter verhuist")
                .doesNotContain("De redenen ontbreken nog.");
    }

    /** How many messages she got on the day on which she objected. */
    private int letters() {
        return asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select count(*) from notification.verzending
                                         where inwoner = ? and kanaal = 'PORTAAL' and titel like '%bezwaar%'
                                        """)
                                .param(mevrouw.value())
                                .query(Integer.class)
                                .single());
    }

    private Bezwaar received() {
        return objectedWithoutGrounds(beschikking, LAATSTE);
    }

    private void complete(Bezwaar bezwaar, LocalDate dag) {
        does(yusuf, () -> bezwaarontvangst.complete(bezwaar.id(), "Mijn dochter verhuist.", dag));
    }

    private void decide(Bezwaar bezwaar, Uitkomst uitkomst, NietHoren reden) {
        does(
                bep,
                () -> bezwaren.decide(bezwaar.id(), uitkomst, Optional.of(reden), "Zie de brief."));
    }

    private void refused(Bezwaar bezwaar, Uitkomst uitkomst, String reden) {
        assertThatThrownBy(() -> decide(bezwaar, uitkomst, NietHoren.ZIET_ERVAN_AF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reden);
    }

    private LocalDate uiterlijk(Bezwaar bezwaar) {
        return as(bep, () -> termijnen.runningFor(bezwaar.id().onderwerp())).getFirst().uiterlijk();
    }
}
