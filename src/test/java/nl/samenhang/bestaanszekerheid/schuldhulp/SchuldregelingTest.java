package nl.samenhang.bestaanszekerheid.schuldhulp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SchuldregelingTest extends SchuldhulpTest {

    @Autowired private Schuldhulpronde ronde;
    @Autowired private Verzoeken verzoeken;

    @Test
    void what_each_creditor_gets_stands_beside_both_ways_to_pay_it() {
        var id = stable();
        assertThat(text(get(karin, pad(id) + "/schulden")))
                .contains(
                        "240,00",
                        "18 maanden",
                        "4.320,00",
                        "2.273,68",
                        "909,47",
                        "682,11",
                        "454,74",
                        "37,89%",
                        "Schuldbemiddeling",
                        "Saneringskrediet");
    }

    @Test
    void an_entrepreneur_by_the_bbz_pays_for_thirty_six_months() {
        var id = talked();
        decide(id, true);
        post(karin, pad(id) + "/plan", "plan", "Rust", "ondernemer", "true");
        owed(id, "Belastingdienst", "PUBLIEK", "PREFERENT", "30.000");
        count(id, "18-11-2026", "2.450", "BEGIN");
        assertThat(text(get(karin, pad(id) + "/schulden"))).contains("36 maanden", "8.640,00");
    }

    @Test
    void bad_input_is_answered_and_kept() {
        var id = talked();
        assertThat(
                        post(
                                karin,
                                pad(id) + "/schulden",
                                "schuldeiser",
                                "Winkel",
                                "soort",
                                "OVERIG",
                                "rang",
                                "CONCURRENT",
                                "bedrag",
                                "-5",
                                "peildatum",
                                "18-11-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Winkel", "-5");
        assertThat(
                        post(
                                karin,
                                pad(id) + "/schulden/vtlb",
                                "vanaf",
                                "18-11-2026",
                                "inkomen",
                                "2.450",
                                "vtlb",
                                "2210,50",
                                "reden",
                                "BEGIN"))
                .hasStatus(422)
                .bodyText()
                .contains("2210,50");
        assertThat(post(karin, pad(id) + "/voorstel", "vorm", "SCHULDBEMIDDELING"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit kan in deze fase niet.");
    }

    @Test
    void who_is_silent_for_thirty_days_is_reminded_and_then_brought_before_the_court() {
        var id = written();
        for (var wie : List.of("Belastingdienst", "Energie", "Webwinkel")) {
            answer(id, wie, "AKKOORD", "18-11-2026", "");
        }
        night(LocalDate.of(2026, 12, 18));
        assertThat(work("schuldhulp.herinneren", id)).isEmpty();
        night(LocalDate.of(2026, 12, 19));
        night(LocalDate.of(2026, 12, 20));
        assertThat(work("schuldhulp.herinneren", id))
                .containsExactly(karin.actor() + " 2026-12-19");
        assertThat(file(id, "DWANGAKKOORD"))
                .hasStatus(422)
                .bodyText()
                .contains("Een dwangakkoord kan pas als een schuldeiser weigert");
        var stil = aanbod(id, "Zorgverzekeraar");
        assertThat(remind(id, stil)).hasStatus3xxRedirection();
        assertThat(work("schuldhulp.herinneren", id)).isEmpty();
        assertThat(file(id, "DWANGAKKOORD")).hasStatus3xxRedirection();
        var verzoek = work(() -> verzoeken.of(id)).getFirst();
        var pdf = get(karin, pad(id) + "/verzoeken/" + verzoek.id() + "/dossier.pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(
                        post(
                                karin,
                                pad(id) + "/verzoeken/" + verzoek.id() + "/uitspraak",
                                "uitspraak",
                                "TOEGEWEZEN",
                                "op",
                                "20-12-2026",
                                "tot",
                                ""))
                .hasStatus3xxRedirection();
        assertThat(text(get(karin, pad(id) + "/voorstel"))).contains("Moet meedoen van de rechter");
        assertThat(post(karin, pad(id) + "/voorstel/start", "op", "20-12-2026"))
                .hasStatus3xxRedirection();
        assertThat(work(() -> trajecten.get(id)).fase()).isEqualTo(Fase.BEGELEIDING);
    }

    @Test
    void an_arrangement_begins_only_when_all_agree() {
        var id = proposed();
        answer(id, "Energie", "GEWEIGERD", "18-11-2026", "Te weinig");
        assertThat(post(karin, pad(id) + "/voorstel/start", "op", "18-11-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Nog niet alle schuldeisers zijn akkoord.");
        assertThat(post(karin, pad(id) + "/voorstel/vervallen")).hasStatus3xxRedirection();
        assertThat(work(() -> voorstellen.of(id)).isPresent()).isFalse();
    }

    @Test
    void rest_from_all_creditors_lasts_six_months_at_most() {
        var id = talked();
        assertThat(file(id, "AFKOELINGSPERIODE")).hasStatus3xxRedirection();
        var verzoek = work(() -> verzoeken.of(id)).getFirst();
        assertThat(granted(id, verzoek, "19-5-2027"))
                .hasStatus(422)
                .bodyText()
                .contains("hooguit zes maanden", "19-5-2027");
        assertThat(granted(id, verzoek, "18-5-2027")).hasStatus3xxRedirection();
        assertThat(running("T18", id)).containsExactly(LocalDate.of(2027, 5, 18));
    }

    @Test
    void what_can_be_paid_is_counted_again_before_a_year_is_over_or_when_income_changes() {
        var id = stable();
        night(LocalDate.of(2027, 10, 20));
        assertThat(work("schuldhulp.herzien", id)).isEmpty();
        night(LocalDate.of(2027, 10, 22));
        night(LocalDate.of(2027, 10, 23));
        assertThat(work("schuldhulp.herzien", id)).containsExactly(karin.actor() + " 2027-11-18");
        assertThat(count(id, "1-11-2027", "2.500", "INKOMEN")).hasStatus3xxRedirection();
        assertThat(work("schuldhulp.herzien", id)).isEmpty();
        assertThat(text(get(karin, pad(id) + "/schulden"))).contains("290,00", "1 nov 2028");
    }

    @Test
    void who_is_helped_sees_the_own_debts_and_how_far_they_are_and_a_housemate_does_not() {
        var id = proposed();
        for (var wie : List.of("Belastingdienst", "Energie", "Webwinkel", "Zorgverzekeraar")) {
            answer(id, wie, "AKKOORD", "18-11-2026", "");
        }
        post(karin, pad(id) + "/voorstel/start", "op", "18-11-2026");
        assertThat(
                        post(
                                karin,
                                pad(id) + "/schulden/betalingen",
                                "op",
                                "18-11-2026",
                                "betaald",
                                "1.080"))
                .hasStatus3xxRedirection();
        for (var wie : List.of(jan, els)) {
            assertThat(text(get(resident(wie), "/mijn/schulden")))
                    .contains("U heeft 25% betaald.", "4.320,00", "Webwinkel", "18 mei 2028");
        }
        assertThat(text(get(resident(jan), "/mijn"))).contains("/mijn/schulden");
        assertThat(text(get(resident(lotte), "/mijn/schulden")))
                .contains("U krijgt geen hulp bij schulden.")
                .doesNotContain("Webwinkel");
        assertThat(get(karin, "/mijn/schulden")).hasStatus(403);
    }

    @Test
    void a_buddy_stands_beside_the_household_until_that_is_over() {
        var id = begin();
        assertThat(
                        post(
                                karin,
                                pad(id) + "/begeleiding",
                                "begeleiding",
                                "MAATJE",
                                "wie",
                                "Henk",
                                "op",
                                "4-11-2026",
                                "advies",
                                ""))
                .hasStatus3xxRedirection();
        assertThat(text(get(karin, pad(id) + "/begeleiding"))).contains("Maatje", "door Henk");
    }

    @Test
    void few_people_are_not_counted_aloud_and_only_who_makes_policy_sees_figures() {
        night(LocalDate.of(2026, 11, 19));
        var petra = personeel.medewerker("Petra", "BELEIDSMEDEWERKER", personeel.team("Stadhuis"));
        assertThat(text(get(petra, "/schuldhulp/cijfers")))
                .contains("Hoe schuldhulp afloopt", "Minder dan tien");
        assertThat(get(karin, "/schuldhulp/cijfers")).hasStatus(403);
    }

    private Aanbod aanbod(TrajectId id, String wie) {
        return work(() -> voorstellen.of(id)).orElseThrow().aanbiedingen().stream()
                .filter(a -> a.schuldeiser().equals(wie))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult remind(TrajectId id, Aanbod aanbod) {
        return post(
                karin,
                pad(id) + "/brieven/nieuw/VOORSTEL_HERINNERING/" + aanbod.schuld(),
                "adres",
                "Postbus 12",
                "plaats",
                "9900 AA Samenstad");
    }

    private MvcTestResult count(TrajectId id, String vanaf, String inkomen, String reden) {
        return post(
                karin,
                pad(id) + "/schulden/vtlb",
                "vanaf",
                vanaf,
                "inkomen",
                inkomen,
                "vtlb",
                "2210",
                "reden",
                reden);
    }

    private MvcTestResult file(TrajectId id, String soort) {
        return post(
                karin,
                pad(id) + "/verzoeken",
                "soort",
                soort,
                "aanleiding",
                "Zonder dit lukt de regeling niet.");
    }

    private MvcTestResult granted(TrajectId id, Verzoek verzoek, String tot) {
        return post(
                karin,
                pad(id) + "/verzoeken/" + verzoek.id() + "/uitspraak",
                "uitspraak",
                "TOEGEWEZEN",
                "op",
                "18-11-2026",
                "tot",
                tot);
    }

    private void night(LocalDate dag) {
        clock.set(dag);
        does(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, SchuldhulpRechten.DOEL_BEWAKEN),
                ronde::watch);
    }
}
