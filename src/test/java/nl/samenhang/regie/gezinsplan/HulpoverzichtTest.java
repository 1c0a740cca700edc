package nl.samenhang.regie.gezinsplan;

import static nl.samenhang.kernel.Levensdomein.FINANCIEN;
import static nl.samenhang.kernel.Levensdomein.OPGROEIEN;
import static nl.samenhang.regie.gezinsplan.Planbouw.DE_BRUG;
import static nl.samenhang.regie.gezinsplan.Planbouw.NOOR;
import static nl.samenhang.regie.gezinsplan.Planbouw.OMA;
import static nl.samenhang.regie.gezinsplan.Planbouw.SANNE;
import static nl.samenhang.regie.gezinsplan.Planbouw.YUSUF;
import static nl.samenhang.regie.gezinsplan.Planbouw.aPlan;
import static nl.samenhang.regie.gezinsplan.Planbouw.actie;
import static nl.samenhang.regie.gezinsplan.Planbouw.doel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HulpoverzichtTest {

    @Test
    void two_helpers_in_one_part_of_life_of_one_person_overlap() {
        var plan =
                aPlan().deelplan("Budgetcoach", FINANCIEN, SANNE, YUSUF)
                        .deelplan("Schuldhulp", FINANCIEN, SANNE, DE_BRUG)
                        .build();
        assertThat(Hulpoverzicht.of(plan).overlappen())
                .singleElement()
                .satisfies(o -> assertThat(o.helpers()).containsExactly(YUSUF, DE_BRUG));
    }

    @Test
    void the_same_helper_twice_or_for_another_person_is_no_overlap() {
        var plan =
                aPlan().deelplan("Budgetcoach", FINANCIEN, SANNE, YUSUF)
                        .deelplan("Schuldhulp", FINANCIEN, SANNE, YUSUF)
                        .deelplan("Zakgeld", FINANCIEN, NOOR, DE_BRUG)
                        .build();
        assertThat(Hulpoverzicht.of(plan).overlappen()).isEmpty();
    }

    @Test
    void a_goal_for_which_nobody_does_anything_is_a_gap() {
        var school = doel(NOOR, OPGROEIEN, "Naar school");
        var geld = doel(SANNE, FINANCIEN, "Rekeningen op tijd");
        var plan =
                aPlan().doelen(school, geld)
                        .deelplan("Schuldhulp", FINANCIEN, SANNE, DE_BRUG)
                        .build();
        assertThat(Hulpoverzicht.of(plan).gaten()).containsExactly(school);
    }

    @Test
    void an_open_action_fills_the_gap_and_a_reached_goal_has_none() {
        var school = doel(NOOR, OPGROEIEN, "Naar school");
        var bereikt = doel(SANNE, FINANCIEN, "Schuldenvrij").progress(Voortgang.BEREIKT, "");
        var plan =
                aPlan().doelen(school, bereikt).acties(actie(school, OMA, "Brengt Noor")).build();
        assertThat(Hulpoverzicht.of(plan).gaten()).isEmpty();
    }

    @Test
    void a_finished_action_leaves_the_gap_open_again() {
        var school = doel(NOOR, OPGROEIEN, "Naar school");
        var klaar = actie(school, YUSUF, "Belt school");
        var gedaan =
                new Actie(
                        klaar.id(),
                        klaar.doel(),
                        klaar.tekst(),
                        klaar.eigenaar(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 9, 20)));
        assertThat(Hulpoverzicht.of(aPlan().doelen(school).acties(gedaan).build()).gaten())
                .containsExactly(school);
    }

    @Test
    void the_burden_of_the_family_is_counted_apart_from_that_of_helpers() {
        var school = doel(NOOR, OPGROEIEN, "Naar school");
        var plan =
                aPlan().doelen(school)
                        .acties(
                                actie(school, SANNE, "Wekt Noor"),
                                actie(school, NOOR, "Pakt de tas"),
                                actie(school, SANNE, "Belt de mentor"),
                                actie(school, OMA, "Brengt Noor"),
                                actie(school, YUSUF, "Spreekt de school"))
                        .build();
        var belasting = Hulpoverzicht.of(plan).belasting();
        assertThat(belasting).isEqualTo(new Hulpoverzicht.Belasting(3, 1, 1));
        assertThat(belasting.isHeavy()).isTrue();
    }
}
