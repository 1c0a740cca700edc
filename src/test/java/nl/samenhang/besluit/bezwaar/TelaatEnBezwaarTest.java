package nl.samenhang.besluit.bezwaar;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.bezwaar.Bezwaar.NietHoren;
import nl.samenhang.besluit.bezwaar.Bezwaar.Uitkomst;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling.Grond;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestellingen;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnkleur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** We are late with a decision of 19 October, say no on 24 November, and somebody objects. */
class TelaatEnBezwaarTest extends BesluitTest {

    private static final LocalDate BESLUIT = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAATSTE = LocalDate.of(2027, 1, 5);

    @Autowired private Ingebrekestellingen ingebrekestellingen;
    @Autowired private Bezwaren bezwaren;
    @Autowired private Bezwaarontvangst ontvangst;
    @Autowired private Heroverweging heroverweging;
    @Autowired private Termijnen termijnen;

    private Aanvraag aanvraag;

    @BeforeEach
    void application() {
        aanvraag = applied();
    }

    @Test
    void on_the_day_after_the_term_the_clock_is_red() {
        clock.set(LocalDate.of(2026, 11, 3));
        assertThat(as(yusuf, () -> termijnen.kleur(aanvragen.clocks(aanvraag).getFirst())))
                .isEqualTo(Termijnkleur.ROOD);
    }

    @Test
    void five_days_late_after_the_notice_cost_a_hundred_and_fifteen_euro() {
        clock.set(LocalDate.of(2026, 11, 4));
        var id =
                as(yusuf, () -> ingebrekestellingen.receive(aanvraag.beslisvraag(), clockDay()))
                        .id();
        assertThat(get(id).eersteDag()).contains(LocalDate.of(2026, 11, 19));
        assertThat(lastMessage(mevrouw)).contains("18 november 2026", "19 november 2026");
        clock.set(LocalDate.of(2026, 11, 19));
        asSystem(() -> termijnen.expire(10_000));
        assertThat(lastMessage(mevrouw)).contains("vanaf 19 november 2026 voor elke dag geld");
        decide(BESLUIT);
        assertThat(get(id).isToBeSettled(BESLUIT)).isTrue();
        // Two weeks after 23 November, the last day that costs money.
        assertThat(workUntil("ingebrekestelling.vaststellen", id.onderwerp()))
                .isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(as(yusuf, () -> ingebrekestellingen.bedrag(get(id))))
                .isEqualTo(Bedrag.of("115"));
        does(yusuf, () -> ingebrekestellingen.settle(id, Optional.empty()));
        assertThat(get(id).vaststelling().orElseThrow())
                .satisfies(
                        vast -> {
                            assertThat(vast.dagen()).isEqualTo(5);
                            assertThat(vast.bedrag()).isEqualTo(Bedrag.of("115"));
                        });
        assertThat(lastMessage(mevrouw))
                .contains(
                        "van 19 november 2026 tot en met 23 november 2026",
                        "Dat zijn 5 dagen",
                        "€\u00a0115,00",
                        "4:17");
    }

    @Test
    void a_notice_before_the_term_is_over_has_no_effect_and_a_later_one_has() {
        clock.set(LocalDate.of(2026, 11, 2));
        var vroeg =
                as(yusuf, () -> ingebrekestellingen.receive(aanvraag.beslisvraag(), clockDay()));
        assertThat(vroeg.isPrematuur()).isTrue();
        assertThat(lastMessage(mevrouw)).contains("termijn om te beslissen liep toen nog");
        clock.set(LocalDate.of(2026, 11, 3));
        assertThat(
                        as(
                                        yusuf,
                                        () ->
                                                ingebrekestellingen.receive(
                                                        aanvraag.beslisvraag(), clockDay()))
                                .isPrematuur())
                .isFalse();
        assertThatThrownBy(
                        () ->
                                as(
                                        yusuf,
                                        () ->
                                                ingebrekestellingen.receive(
                                                        aanvraag.beslisvraag(), clockDay())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_decision_within_the_two_weeks_or_a_ground_of_the_law_costs_nothing() {
        clock.set(LocalDate.of(2026, 11, 4));
        var id =
                as(yusuf, () -> ingebrekestellingen.receive(aanvraag.beslisvraag(), clockDay()))
                        .id();
        decide(LocalDate.of(2026, 11, 18));
        assertThat(get(id).dagen(clockDay())).isZero();
        does(yusuf, () -> ingebrekestellingen.settle(id, Optional.of(Grond.ONREDELIJK_LAAT)));
        assertThat(get(id).vaststelling().orElseThrow().bedrag()).isEqualTo(Bedrag.NIETS);
    }

    @Test
    void who_takes_the_application_back_reads_that_and_not_that_we_decided() {
        clock.set(LocalDate.of(2026, 11, 4));
        var id =
                as(yusuf, () -> ingebrekestellingen.receive(aanvraag.beslisvraag(), clockDay()))
                        .id();
        clock.set(LocalDate.of(2026, 11, 10));
        does(yusuf, () -> aanvragen.withdraw(aanvraag.id(), "Haar dochter helpt."));
        does(yusuf, () -> ingebrekestellingen.settle(id, Optional.empty()));
        assertThat(lastMessage(mevrouw))
                .contains("Op 10 november 2026 trok u uw aanvraag in.")
                .doesNotContain("hebben wij besloten");
    }

    @Test
    void an_objection_on_the_last_day_is_in_time_and_with_a_committee_we_have_twelve_weeks() {
        var beschikking = decide(BESLUIT);
        assertThat(beschikking.bezwaarTot()).contains(LAATSTE);
        clock.set(LAATSTE);
        var bezwaar = object(beschikking, LAATSTE, Optional.empty());
        assertThat(bezwaar.tijdigheid()).isEqualTo(Tijdigheid.TIJDIG);
        assertThat(lastMessage(mevrouw)).contains("uiterlijk 30 maart 2027");
        var yusufId = new MedewerkerId(yusuf.actor());
        var bepId = new MedewerkerId(bep.actor());
        var zitting = LocalDate.of(2027, 2, 15);
        assertThatThrownBy(() -> does(bep, () -> bezwaren.plan(bezwaar.id(), zitting, yusufId)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("betrokken");
        does(bep, () -> bezwaren.plan(bezwaar.id(), zitting, bepId));
        assertThat(lastMessage(mevrouw)).contains("15 februari 2027", "tot en met 5 februari 2027");
        assertThatThrownBy(() -> does(bep, () -> decideOn(bezwaar, Uitkomst.ONGEGROND, null)))
                .hasMessageContaining("niet-gehoord");
        clock.set(zitting);
        does(bep, () -> bezwaren.report(bezwaar.id(), "Zij vertelde dat haar dochter verhuist."));
        assertThatThrownBy(() -> does(anneke, () -> decideOn(bezwaar, Uitkomst.GEGROND, null)))
                .hasMessageContaining("zelf");
        does(bep, () -> decideOn(bezwaar, Uitkomst.GEGROND, null));
        // Six weeks end on Easter Monday: it is possible until the day after.
        assertThat(lastMessage(mevrouw))
                .contains("U krijgt gelijk", "rechtbank", "tot en met 30 maart 2027");
    }

    @ParameterizedTest(name = "received {0}, posted {1}: {2}")
    @CsvSource({
        "2027-01-05, , TIJDIG",
        "2027-01-06, , TE_LAAT",
        "2027-01-12, 2027-01-05, TIJDIG",
        "2027-01-13, 2027-01-05, TE_LAAT",
        "2027-01-07, 2027-01-06, TE_LAAT"
    })
    void a_letter_that_was_posted_in_time_has_a_week(
            LocalDate ontvangen, LocalDate gepost, Tijdigheid verwacht) {
        assertThat(Tijdigheid.of(LAATSTE, ontvangen, Optional.ofNullable(gepost)))
                .isEqualTo(verwacht);
    }

    @Test
    void a_late_objection_counts_only_with_a_good_reason() {
        var beschikking = decide(BESLUIT);
        clock.set(LocalDate.of(2027, 1, 20));
        var bezwaar = object(beschikking, clockDay(), Optional.empty());
        assertThatThrownBy(
                        () ->
                                does(
                                        bep,
                                        () ->
                                                decideOn(
                                                        bezwaar,
                                                        Uitkomst.GEGROND,
                                                        NietHoren.VOLLEDIG_TEGEMOET)))
                .hasMessageContaining("te-laat");
        does(bep, () -> bezwaren.excuse(bezwaar.id(), "Zij lag zes weken in het ziekenhuis."));
        does(bep, () -> decideOn(bezwaar, Uitkomst.GEGROND, NietHoren.VOLLEDIG_TEGEMOET));
        assertThat(as(bep, () -> bezwaren.get(bezwaar.id())).isOpen()).isFalse();
    }

    /** Posted on the last day, on the mat a week later: twelve weeks after 5 January 2027. */
    @Test
    void a_letter_that_was_under_way_gives_us_no_week_more() {
        var beschikking = decide(BESLUIT);
        clock.set(LAATSTE.plusDays(7));
        var bezwaar = object(beschikking, clockDay(), Optional.of(LAATSTE));
        assertThat(bezwaar.tijdigheid()).isEqualTo(Tijdigheid.TIJDIG);
        assertThat(lastMessage(mevrouw)).contains("uiterlijk 30 maart 2027");
    }

    @Test
    void after_our_term_we_cannot_take_more_time() {
        var beschikking = decide(BESLUIT);
        clock.set(LAATSTE);
        var bezwaar = object(beschikking, LAATSTE, Optional.empty());
        clock.set(LocalDate.of(2027, 3, 31));
        assertThatThrownBy(() -> does(bep, () -> bezwaren.extend(bezwaar.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("termijn-voorbij");
    }

    @Test
    void who_was_told_nothing_of_the_decision_is_not_late() {
        var beschikking = decide(BESLUIT);
        clock.set(LAATSTE.plusDays(1));
        var bezwaar = object(beschikking, LAATSTE.plusDays(1), Optional.empty());
        assertThat(bezwaar.isTeLaat()).isTrue();
        var pad = "/bezwaren/" + bezwaar.id();
        assertThat(mvc.get().uri(pad).with(by(bep)))
                .bodyText()
                .contains(
                        "Hoe het besluit aankwam",
                        "te laat niet tegen de inwoner tellen",
                        "niet verstuurd",
                        "In dit team kan dat: Bep.");
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        update notification.verzending set getoond = aangemaakt
                                         where inwoner = ? and onderwerp_id = ? and kanaal = 'PORTAAL'
                                        """)
                                .params(mevrouw.value(), aanvraag.id().value())
                                .update());
        assertThat(mvc.get().uri(pad).with(by(bep)))
                .bodyText()
                .contains("dinsdag 24 november 2026")
                .doesNotContain("te laat niet tegen de inwoner tellen");
    }

    @Test
    void we_take_six_more_weeks_once() {
        var beschikking = decide(BESLUIT);
        clock.set(LAATSTE);
        var bezwaar = object(beschikking, LAATSTE, Optional.empty());
        does(bep, () -> bezwaren.extend(bezwaar.id()));
        assertThat(lastMessage(mevrouw)).contains("11 mei 2027");
        assertThatThrownBy(() -> does(bep, () -> bezwaren.extend(bezwaar.id())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_letter_to_the_wrong_desk_counts_from_the_day_on_which_that_desk_had_it() {
        var beschikking = decide(BESLUIT);
        clock.set(LAATSTE.plusDays(9));
        var elders = new NieuwBezwaar.Elders("het CAK", LAATSTE.minusDays(2));
        var doorgestuurd =
                new NieuwBezwaar(
                        LAATSTE.plusDays(9),
                        Optional.empty(),
                        Optional.of(elders),
                        Optional.of("Zij verhuist"),
                        true);
        var bezwaar = as(yusuf, () -> ontvangst.receive(beschikking.id(), doorgestuurd));
        assertThat(bezwaar.tijdigheid()).isEqualTo(Tijdigheid.TIJDIG);
        assertThat(lastMessage(mevrouw))
                .contains("eerst bij het CAK, op 3 januari 2027", "uiterlijk 30 maart 2027");
        var later =
                new NieuwBezwaar(
                        LAATSTE,
                        Optional.empty(),
                        Optional.of(new NieuwBezwaar.Elders("het CAK", LAATSTE.plusDays(1))),
                        Optional.of("Zij verhuist"),
                        true);
        assertThatThrownBy(() -> does(yusuf, () -> ontvangst.receive(beschikking.id(), later)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bezwaar.fout.elders");
    }

    @Test
    void who_is_right_gets_another_decision_in_the_place_of_the_first() {
        var beschikking = decide(BESLUIT);
        clock.set(LAATSTE);
        var bezwaar = object(beschikking, LAATSTE, Optional.empty());
        assertThatThrownBy(() -> as(yusuf, () -> heroverweging.begin(bezwaar.id())))
                .isInstanceOf(Refusal.class);
        does(bep, () -> decideOn(bezwaar, Uitkomst.GEGROND, NietHoren.VOLLEDIG_TEGEMOET));
        assertThat(mvc.get().uri("/bezwaren/" + bezwaar.id()).with(by(yusuf)))
                .bodyText()
                .contains("Nieuw besluit beginnen");
        assertThat(
                        mvc.post()
                                .uri("/bezwaren/" + bezwaar.id() + "/nieuw-besluit")
                                .with(by(yusuf))
                                .with(csrf()))
                .hasStatus3xxRedirection();
        var nieuw = as(yusuf, () -> bezwaren.get(bezwaar.id())).nieuweAanvraag().orElseThrow();
        assertThat(as(yusuf, () -> aanvragen.regels(nieuw)))
                .singleElement()
                .satisfies(
                        regel -> {
                            assertThat(regel.vraag()).isEqualTo("Ik kan niet meer schoonmaken.");
                            assertThat(regel.vervolg()).as("nothing was given before").isEmpty();
                        });
        assertThatThrownBy(() -> as(yusuf, () -> heroverweging.begin(bezwaar.id())))
                .as("once")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void who_decided_neither_excuses_a_late_objection_nor_takes_more_time() {
        var beschikking = decide(BESLUIT);
        clock.set(LAATSTE.plusDays(20));
        var bezwaar = object(beschikking, LAATSTE.plusDays(20), Optional.empty());
        assertThatThrownBy(() -> does(anneke, () -> bezwaren.excuse(bezwaar.id(), "Ziek")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("zelf");
        assertThatThrownBy(() -> does(anneke, () -> bezwaren.extend(bezwaar.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("zelf");
    }

    @Test
    void the_pages_show_it_and_who_may_not_finds_nothing() {
        var beschikking = decide(BESLUIT);
        clock.set(LAATSTE);
        var nieuw = "/beschikkingen/" + beschikking.id() + "/bezwaren";
        assertThat(mvc.get().uri(nieuw + "/nieuw").with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("5 jan 2027");
        assertThat(typesObjection(beschikking, "5-1-2027", "Mijn dochter verhuist", true))
                .hasStatus3xxRedirection();
        var bezwaar = as(yusuf, () -> bezwaren.of(beschikking.id())).getFirst();
        var pad = "/bezwaren/" + bezwaar.id();
        assertThat(mvc.get().uri(pad).with(by(bep)))
                .hasStatusOk()
                .bodyText()
                .contains("Mijn dochter verhuist", "30 mrt 2027", "Hoorzitting plannen");
        assertThat(mvc.get().uri("/aanvragen/" + aanvraag.id()).with(by(yusuf)))
                .bodyText()
                .contains(pad);
        assertThat(
                        mvc.post()
                                .uri(pad + "/beslissing")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("uitkomst", "ONGEGROND")
                                .param("motivering", "Nee"))
                .hasStatus(403);
        var ander = personeel.medewerker("Vreemd", "TEAMLEIDER", personeel.team("Team Oost"));
        assertThat(mvc.get().uri(pad).with(by(ander))).hasStatus(404);
        assertThat(mvc.get().uri(nieuw + "/nieuw").with(by(ander))).hasStatus(404);
    }

    private Bezwaar object(Beschikking beschikking, LocalDate dag, Optional<LocalDate> gepost) {
        return as(
                yusuf,
                () ->
                        ontvangst.receive(
                                beschikking.id(),
                                new NieuwBezwaar(dag, gepost, "Zij verhuist", true)));
    }

    private void decideOn(Bezwaar bezwaar, Uitkomst uitkomst, NietHoren reden) {
        bezwaren.decide(
                bezwaar.id(),
                uitkomst,
                Optional.ofNullable(reden),
                "De dochter kan dit niet meer.");
    }

    /** A no on this day, that Anneke agreed to. */
    private Beschikking decide(LocalDate dag) {
        return refusedOn(dag, aanvraag);
    }

    private Ingebrekestelling get(nl.samenhang.besluit.ingebrekestelling.IngebrekestellingId id) {
        return as(yusuf, () -> ingebrekestellingen.get(id));
    }

    private LocalDate clockDay() {
        return LocalDate.now(clock);
    }
}
