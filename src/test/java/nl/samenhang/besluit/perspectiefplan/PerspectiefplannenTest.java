package nl.samenhang.besluit.perspectiefplan;

import static nl.samenhang.werkplek.Personeel.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Gebruiker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PerspectiefplannenTest extends JesseTest {

    @Autowired private Overgang overgang;
    @Autowired private Gezinnen gezinnen;

    @Test
    void at_sixteen_and_a_half_the_plan_is_there_by_itself_and_once() {
        help(moeder, Wet.WMO, "Hulp bij het huishouden");
        night(ZESTIEN_EN_HALF.minusDays(1));
        assertThat(as(joris, () -> plannen.of(gezin))).isEmpty();
        night(ZESTIEN_EN_HALF);
        night(ZESTIEN_EN_HALF.plusDays(1));
        var plan = plan();
        assertThat(as(joris, () -> plannen.of(gezin))).containsExactly(plan);
        assertThat(plan.geopendOp()).isEqualTo(LocalDate.of(2025, 11, 14));
        assertThat(work("perspectiefplan.beginnen", plan.id().value()))
                .containsExactly(id(joris) + " 2026-05-14");
        assertThat(running(plan.id()))
                .containsExactly(LocalDate.of(2025, 11, 14), LocalDate.of(2026, 5, 14));
    }

    @Test
    void help_by_another_law_gives_no_plan() {
        var broer = person("Jonas", GEBOREN);
        gezin = fixture.gezin(team, broer);
        help(broer, Wet.WMO, "Begeleiding");
        night(ZESTIEN_EN_HALF);
        assertThat(as(joris, () -> plannen.ofInwoner(broer))).isEmpty();
    }

    @Test
    void at_seventeen_the_team_leader_hears_of_a_plan_that_nobody_began() {
        night(ZESTIEN_EN_HALF);
        var plan = plan().id();
        night(ZEVENTIEN.minusDays(1));
        assertThat(work("perspectiefplan.niet-begonnen", plan.value())).isEmpty();
        night(ZEVENTIEN);
        assertThat(work("perspectiefplan.niet-begonnen", plan.value()))
                .containsExactly(id(anneke) + " 2026-05-14 spoed");
        as(joris, () -> done(() -> plannen.writeWoorden(plan, "Ik wil een eigen kamer")));
        assertThat(work("perspectiefplan.niet-begonnen", plan.value())).isEmpty();
        assertThat(work("perspectiefplan.beginnen", plan.value())).isEmpty();
        assertThat(running(plan)).isEmpty();
    }

    @Test
    void the_big_five_are_asked_at_seventeen_and_at_seventeen_and_a_half_and_all_days_stay() {
        night(ZESTIEN_EN_HALF);
        var plan = plan().id();
        assertThat(work("perspectiefplan.big5", plan.value())).isEmpty();
        night(ZEVENTIEN);
        assertThat(work("perspectiefplan.big5", plan.value()))
                .containsExactly(id(joris) + " 2026-05-28");
        as(joris, () -> done(() -> plannen.addSteun(plan, "Ria", "tante")));
        as(joris, () -> done(() -> plannen.judge(plan, a13())));
        assertThat(work("perspectiefplan.big5", plan.value())).isEmpty();
        night(ZEVENTIEN.plusDays(1));
        assertThat(work("perspectiefplan.big5", plan.value())).isEmpty();
        night(ZEVENTIEN_EN_HALF);
        assertThat(work("perspectiefplan.big5", plan.value()))
                .containsExactly(id(joris) + " 2026-11-28");
        as(joris, () -> done(() -> plannen.judge(plan, a13())));
        assertThat(as(joris, () -> plannen.metingen(plan)))
                .extracting(Meting::dag)
                .containsExactly(ZEVENTIEN_EN_HALF, ZEVENTIEN);
        assertThat(as(joris, () -> plannen.open(plan)))
                .containsExactly(Pijler.WONEN, Pijler.INKOMEN);
    }

    @Test
    void support_is_arranged_only_with_an_adult_who_stays() {
        night(ZEVENTIEN_EN_HALF);
        var plan = plan().id();
        assertThatThrownBy(() -> as(joris, () -> done(() -> plannen.judge(plan, a13()))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_changes_at_eighteen_stands_in_the_plan_with_its_dates() {
        night(ZESTIEN_EN_HALF);
        var dagen = steps().stream().collect(Collectors.toMap(Stap::sleutel, Stap::uiterlijk));
        assertThat(dagen)
                .containsEntry("zorgverzekering", LocalDate.of(2027, 9, 14))
                .containsEntry("wmo-melding", LocalDate.of(2027, 3, 19))
                .containsEntry("wetswissel", LocalDate.of(2027, 5, 14))
                .containsEntry("studiefinanciering", LocalDate.of(2027, 2, 14))
                .containsEntry("digid", LocalDate.of(2027, 4, 14))
                .containsKeys("kamer", "zorgtoeslag", "huurtoeslag", "bankrekening", "inkomen");
    }

    @Test
    void what_has_to_be_arranged_comes_on_the_list_in_time_and_goes_first_when_it_is_missed() {
        night(ZESTIEN_EN_HALF);
        var melding = step("wmo-melding");
        night(LocalDate.of(2027, 2, 18));
        assertThat(work("perspectiefplan.stap", melding.id().value())).isEmpty();
        night(LocalDate.of(2027, 2, 19));
        assertThat(work("perspectiefplan.stap", melding.id().value()))
                .containsExactly(id(joris) + " 2027-03-19");
        night(LocalDate.of(2027, 3, 20));
        assertThat(work("perspectiefplan.stap", melding.id().value()))
                .containsExactly(id(joris) + " 2027-03-19 spoed");
        settle(melding, Stapstatus.GEDAAN, "");
        assertThat(work("perspectiefplan.stap", melding.id().value())).isEmpty();
        night(LocalDate.of(2027, 3, 21));
        assertThat(work("perspectiefplan.stap", melding.id().value())).isEmpty();
    }

    @Test
    void not_needed_asks_a_reason() {
        night(ZESTIEN_EN_HALF);
        var huur = step("huurtoeslag");
        assertThatThrownBy(() -> settle(huur, Stapstatus.NIET_NODIG, " "))
                .isInstanceOf(Refusal.class);
        settle(huur, Stapstatus.NIET_NODIG, "Jesse gaat bij zijn tante wonen");
        assertThat(step("huurtoeslag").isOpen()).isFalse();
    }

    @Test
    void the_assignment_ends_the_day_before_eighteen_unless_it_is_prolonged() {
        night(ZESTIEN_EN_HALF);
        night(ZEVENTIEN);
        var plan = plan().id();
        assertThat(as(joris, () -> plannen.berichten(plan)))
                .containsExactly(
                        new Eindbericht(
                                hulp, LocalDate.of(2027, 5, 13), "06", "39", Optional.empty()));
        clock.set(ZEVENTIEN_EN_HALF);
        var kan = can();
        assertThat(kan.tot()).contains(LocalDate.of(2032, 5, 14));
        assertThat(kan.waarom().sleutel()).isEqualTo("reden.VOORTZETTING_TOT_23");
        assertThatThrownBy(() -> prolong(yusuf, SoortHulp.JEUGDHULP)).isInstanceOf(Refusal.class);
        prolong(joris, SoortHulp.JEUGDHULP);
        night(ZEVENTIEN_EN_HALF.plusDays(1));
        assertThat(as(joris, () -> plannen.berichten(plan)))
                .singleElement()
                .extracting(Eindbericht::vervallenOp)
                .isEqualTo(Optional.of(ZEVENTIEN_EN_HALF));
        assertThat(plan().verlenging().orElseThrow().tot()).isEqualTo(LocalDate.of(2032, 5, 14));
    }

    @Test
    void foster_care_goes_on_until_twenty_one() {
        night(ZESTIEN_EN_HALF);
        prolong(joris, SoortHulp.PLEEGZORG);
        assertThat(plan().verlenging().orElseThrow().tot()).isEqualTo(LocalDate.of(2030, 5, 14));
    }

    @Test
    void help_that_ended_before_needs_no_message() {
        night(ZESTIEN_EN_HALF);
        as(
                joris,
                () ->
                        done(
                                () ->
                                        voorzieningen.end(
                                                hulp,
                                                LocalDate.of(2026, 1, 31),
                                                "Terug naar huis")));
        night(LocalDate.of(2026, 2, 1));
        var plan = plan().id();
        assertThat(as(joris, () -> plannen.berichten(plan))).noneMatch(Eindbericht::isDue);
    }

    @Test
    void the_file_does_not_close_before_the_five_are_arranged_or_the_reason_is_there() {
        night(ZEVENTIEN_EN_HALF);
        var plan = plan().id();
        assertThatThrownBy(() -> close(Afsluitreden.DOELEN_BEREIKT))
                .isInstanceOf(Refusal.class)
                .hasMessage("perspectiefplan.fout.sluiten");
        as(joris, () -> done(() -> plannen.addSteun(plan, "Ria", "tante")));
        as(joris, () -> done(() -> plannen.judge(plan, a13())));
        assertThatThrownBy(() -> close(Afsluitreden.OP_VERZOEK)).isInstanceOf(Refusal.class);
        as(joris, () -> done(() -> overgang.letGo(plan, "Jesse wil zelf verder")));
        close(Afsluitreden.OP_VERZOEK);
        assertThat(plan().isEnded()).isTrue();
        assertThat(work("perspectiefplan.big5", plan.value())).isEmpty();
        assertThatThrownBy(
                        () -> as(joris, () -> done(() -> plannen.writeWoorden(plan, "Nog iets"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_file_closes_when_all_five_are_green() {
        night(ZEVENTIEN_EN_HALF);
        var plan = plan().id();
        var groen = a13();
        groen.replaceAll((_, oordeel) -> new Oordeel(Kleur.GROEN, oordeel.woorden()));
        as(joris, () -> done(() -> plannen.addSteun(plan, "Ria", "tante")));
        as(joris, () -> done(() -> plannen.judge(plan, groen)));
        close(Afsluitreden.DOELEN_BEREIKT);
        assertThat(plan().isEnded()).isTrue();
    }

    @Test
    void a_file_that_moves_is_not_held_back() {
        night(ZEVENTIEN_EN_HALF);
        close(Afsluitreden.VERHUISD);
        assertThat(plan().isEnded()).isTrue();
    }

    @Test
    void a_new_contact_person_is_seen_and_the_plan_stays() {
        night(ZESTIEN_EN_HALF);
        as(
                joris,
                () ->
                        done(
                                () ->
                                        aanspreekpunten.handOver(
                                                gezin, id(yusuf), "Jesse zoekt een kamer")));
        night(ZEVENTIEN);
        assertThat(work("perspectiefplan.big5", plan().id().value()))
                .containsExactly(id(yusuf) + " 2026-05-28");
    }

    @Test
    void who_was_born_on_29_february_turns_18_on_1_march() {
        var geboren = LocalDate.of(2008, 2, 29);
        var plan = Perspectiefplan.of(gezin, jesse, geboren, geboren.plusYears(17));
        assertThat(plan.achttien()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(plan.laatsteDagJeugdhulp()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    private void prolong(Gebruiker wie, SoortHulp soort) {
        var plan = plan().id();
        as(wie, () -> done(() -> overgang.prolong(plan, soort, "Nog een jaar school")));
    }

    private Overgang.Mogelijkheid can() {
        var plan = plan();
        return as(joris, () -> overgang.mogelijkheid(plan, SoortHulp.JEUGDHULP));
    }

    private void close(Afsluitreden reden) {
        as(joris, () -> done(() -> gezinnen.close(gezin, reden)));
    }

    private List<Stap> steps() {
        var plan = plan().id();
        return as(joris, () -> plannen.stappen(plan));
    }

    private Stap step(String sleutel) {
        return steps().stream()
                .filter(stap -> stap.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
    }

    private void settle(Stap stap, Stapstatus status, String reden) {
        as(joris, () -> done(() -> plannen.settle(stap.plan(), stap.id(), status, reden)));
    }
}
