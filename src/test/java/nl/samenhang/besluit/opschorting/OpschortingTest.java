package nl.samenhang.besluit.opschorting;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Opschortingsreden;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An application of Monday 19 October 2026: without standing still we decide by 2 November. */
class OpschortingTest extends BesluitTest {

    @Autowired private Opschortingen opschortingen;
    @Autowired private Termijnen termijnen;

    private Aanvraag aanvraag;

    @BeforeEach
    void application() {
        aanvraag = applied();
    }

    @Test
    void while_something_is_missing_the_clock_stands_still_for_as_long() {
        clock.set(LocalDate.of(2026, 10, 21));
        begin(Opschortingsreden.AANVULLING, "een offerte", null, LocalDate.of(2026, 11, 4));
        assertThat(klok().status()).isEqualTo(Termijnstatus.OPGESCHORT);
        // All of 22 October to 4 November is fourteen days: two weeks after 2 November.
        assertThat(lastMessage(mevrouw))
                .contains(
                        "een offerte",
                        "uiterlijk 4 november 2026",
                        "van 22 oktober 2026 tot en met 4 november 2026",
                        "4:15",
                        "uiterlijk 16 november 2026");
        clock.set(LocalDate.of(2026, 10, 28));
        end(LocalDate.of(2026, 10, 28));
        // It stood still from 22 to 28 October: seven days.
        assertThat(klok().uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(lastMessage(mevrouw))
                .contains("vanaf 29 oktober 2026", "uiterlijk 9 november 2026");
        assertThat(workUntil("aanvraag.besluiten", aanvraag.id().onderwerp()))
                .isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void what_never_comes_holds_the_clock_no_longer_than_the_term_that_was_given() {
        begin(Opschortingsreden.AANVULLING, "een offerte", null, LocalDate.of(2026, 10, 26));
        clock.set(LocalDate.of(2026, 10, 26));
        asSystem(opschortingen::resumeLapsed);
        assertThat(klok().status()).isEqualTo(Termijnstatus.OPGESCHORT);
        clock.set(LocalDate.of(2026, 10, 27));
        asSystem(opschortingen::resumeLapsed);
        assertThat(klok().status()).isEqualTo(Termijnstatus.LOPEND);
        assertThat(klok().uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void with_her_consent_we_decide_as_many_days_later_as_she_agreed_to() {
        begin(
                Opschortingsreden.TOESTEMMING,
                "haar dochter komt eerst terug",
                null,
                LocalDate.of(2026, 10, 29));
        // From 20 to 29 October are ten days: 12 November.
        assertThat(lastMessage(mevrouw))
                .contains("U schreef ons", "haar dochter", "uiterlijk 12 november 2026");
        clock.set(LocalDate.of(2026, 10, 30));
        asSystem(opschortingen::resumeLapsed);
        assertThat(klok().uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 12));
    }

    @Test
    void a_delay_that_she_caused_counts_from_the_day_on_which_it_began_also_when_it_is_over() {
        clock.set(LocalDate.of(2026, 10, 28));
        begin(
                Opschortingsreden.TOEDOEN_AANVRAGER,
                "u was niet thuis voor het huisbezoek",
                LocalDate.of(2026, 10, 22),
                LocalDate.of(2026, 10, 27));
        assertThat(klok().status()).isEqualTo(Termijnstatus.LOPEND);
        // From 22 to 27 October are six days: Sunday 8 November, so Monday 9 (Atw art. 1).
        assertThat(klok().uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(lastMessage(mevrouw))
                .contains(
                        "van 22 oktober 2026 tot en met 27 oktober 2026",
                        "uiterlijk 9 november 2026");
    }

    @Test
    void force_majeure_is_told_at_once_with_the_new_last_day() {
        clock.set(LocalDate.of(2026, 10, 26));
        begin(
                Opschortingsreden.OVERMACHT,
                "het stadhuis is ontruimd na een brand",
                LocalDate.of(2026, 10, 26),
                LocalDate.of(2026, 11, 1));
        // Seven days: 9 November.
        assertThat(lastMessage(mevrouw))
                .contains("brand", "van 26 oktober 2026", "uiterlijk 9 november 2026");
        clock.set(LocalDate.of(2026, 10, 28));
        end(LocalDate.of(2026, 10, 27));
        // Two days, 26 and 27 October: 4 November.
        assertThat(klok().uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 4));
        assertThat(lastMessage(mevrouw)).contains("uiterlijk 4 november 2026");
    }

    @Test
    void no_day_stands_still_twice_and_a_term_that_is_over_not_at_all() {
        begin(Opschortingsreden.AANVULLING, "een offerte", null, LocalDate.of(2026, 10, 23));
        assertRefused(Opschortingsreden.OVERMACHT, LocalDate.of(2026, 10, 20), "fout.al");
        clock.set(LocalDate.of(2026, 10, 26));
        end(LocalDate.of(2026, 10, 22));
        assertRefused(Opschortingsreden.OVERMACHT, LocalDate.of(2026, 10, 22), "fout.overlap");
        assertRefused(Opschortingsreden.OVERMACHT, LocalDate.of(2026, 10, 28), "fout.van");
        assertRefused(Opschortingsreden.OVERMACHT, null, "fout.van-leeg");
        // 20 to 22 October stood still: three days after 2 November.
        assertThat(klok().uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 5));
        clock.set(LocalDate.of(2026, 11, 6));
        assertRefused(Opschortingsreden.TOESTEMMING, null, "fout.termijn-voorbij");
    }

    @Test
    void the_pages_keep_what_was_typed_and_who_may_not_finds_nothing() {
        var pad = "/aanvragen/" + aanvraag.id();
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("De termijn laten stilstaan", pad + "/opschorting");
        assertThat(
                        mvc.post()
                                .uri(pad + "/opschorting")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("reden", "OVERMACHT")
                                .param("toelichting", "Brand in het stadhuis")
                                .param("uiterlijk", "26-10-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in sinds welke dag u niet verder kunt.", "Brand in het stadhuis");
        assertThat(
                        mvc.post()
                                .uri(pad + "/opschorting")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("reden", "AANVULLING")
                                .param("toelichting", "een offerte")
                                .param("uiterlijk", "26-10-2026"))
                .hasRedirectedUrl(pad + "#opschorting");
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("Er mist iets: een offerte", "De termijn weer laten lopen");
        assertThat(
                        mvc.post()
                                .uri(pad + "/opschorting/einde")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("dag", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul de laatste dag in");
        var ander = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        var post = personeel.medewerker("Post", "ADMINISTRATIE", team);
        assertThat(mvc.get().uri(pad + "/opschorting").with(by(ander))).hasStatus(404);
        assertThat(mvc.get().uri(pad + "/opschorting").with(by(post))).hasStatus(403);
    }

    private void assertRefused(Opschortingsreden reden, LocalDate van, String fout) {
        assertThatThrownBy(() -> begin(reden, "iets", van, LocalDate.now(clock).plusDays(20)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(fout);
    }

    private void begin(
            Opschortingsreden reden, String toelichting, LocalDate van, LocalDate uiterlijk) {
        as(
                yusuf,
                () ->
                        opschortingen.begin(
                                aanvragen.open(aanvraag.id()).beslisvraag(),
                                new NieuweOpschorting(
                                        reden, toelichting, Optional.ofNullable(van), uiterlijk)));
    }

    private void end(LocalDate dag) {
        does(yusuf, () -> opschortingen.end(aanvraag.beslisvraag(), dag));
    }

    private LopendeTermijn klok() {
        return as(yusuf, () -> termijnen.runningFor(aanvraag.id().onderwerp())).getFirst();
    }
}
