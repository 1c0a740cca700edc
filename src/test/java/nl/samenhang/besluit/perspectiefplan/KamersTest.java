package nl.samenhang.besluit.perspectiefplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.perspectiefplan.kamer.Kamervraag;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.netwerk.plek.Bezettingsreden;
import nl.samenhang.netwerk.plek.Huurcontract;
import org.junit.jupiter.api.Test;

class KamersTest extends KamerTest {

    @Test
    void a_room_is_a_place_with_a_contract_of_two_years_at_most_and_somebody_who_looks_in() {
        for (var fout :
                List.of(
                        List.of("huur", "0", "Vul de huur per maand in."),
                        List.of("maanden", "25", "Een contract duurt 1 tot 24 maanden."),
                        List.of("aandacht", " ", "Vul in wie aandacht geeft."))) {
            assertThat(post(contract, "/beheer/plekken", room(fout.get(0), fout.get(1))))
                    .hasStatus(422)
                    .bodyText()
                    .contains(fout.get(2), plaats);
        }
        assertThat(post(contract, "/beheer/plekken", room("", ""))).hasStatus3xxRedirection();
        assertThat(found(Kamervraag.ALLES))
                .extracting(vrij -> vrij.plek().huur())
                .containsExactly(Optional.of(new Huurcontract(new Bedrag(42500), 24, "Els")));
        assertThat(post(joris, "/beheer/plekken", room("", ""))).hasStatus(403);
    }

    @Test
    void a_room_is_found_by_place_and_rent_and_kept_for_the_time_of_its_contract() {
        var kamer = room(24, Optional.of(new Huurcontract(new Bedrag(42500), 24, "Els")));
        assertThat(text(get(joris, pad + "?plaats=" + plaats + "&huur=400")))
                .contains("geen vrije kamer");
        assertThat(text(get(joris, pad + "?plaats=" + plaats + "&huur=450&vanaf=14-5-2027")))
                .contains(plaats, "425,00", "vrij vanaf 1 mei 2027", "aandacht van Els");
        assertThat(post(joris, pad + "/" + kamer, "van", "1-4-2027"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze plek neemt pas mensen aan vanaf 1 mei 2027.");
        assertThat(post(joris, pad + "/" + kamer, "van", "14-5-2027")).hasStatus3xxRedirection();
        assertThat(text(get(joris, "/perspectiefplannen/" + id)))
                .contains("14 mei 2027 tot 14 mei 2029", "Els van Wonen met Aandacht");
        assertThat(text(get(resident(jesse), "/mijn/perspectiefplan")))
                .contains(plaats + ", 14 mei 2027");
        assertThat(post(joris, pad + "/" + kamer))
                .hasStatus(422)
                .bodyText()
                .contains("Er is al een kamer gereserveerd.");
        assertThat(vanaf()).containsExactly(LocalDate.of(2029, 5, 14));
        assertThat(post(joris, pad + "/vrijgave")).hasStatus3xxRedirection();
        assertThat(vanaf()).containsExactly(VRIJ);
    }

    @Test
    void a_room_that_is_taken_in_the_register_is_not_given_twice() {
        var kamer = room(12, Optional.of(new Huurcontract(new Bedrag(40000), 12, "Piet")));
        as(
                contract,
                () ->
                        plekken.occupy(
                                kamer,
                                Periode.between(VRIJ, LocalDate.of(2028, 5, 1)),
                                Bezettingsreden.ANDERE_GEMEENTE));
        assertThatThrownBy(() -> keep(kamer, LocalDate.of(2027, 6, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("plek.fout.vol");
        keep(kamer, LocalDate.of(2028, 5, 1));
        assertThat(as(joris, () -> kamers.of(id)).orElseThrow().periode())
                .isEqualTo(Periode.between(LocalDate.of(2028, 5, 1), LocalDate.of(2029, 5, 1)));
    }

    @Test
    void a_place_of_which_nobody_knows_the_rent_is_no_room_to_choose() {
        var kamer = room(1, Optional.empty());
        assertThat(found(Kamervraag.ALLES)).isEmpty();
        assertThatThrownBy(() -> keep(kamer, VRIJ))
                .isInstanceOf(Refusal.class)
                .hasMessage("perspectiefplan.kamer.fout.bezet");
    }

    @Test
    void who_may_not_finds_no_room() {
        assertThat(get(vreemd, pad)).hasStatus(404);
        var ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        assertThat(get(ines, pad)).hasStatus(403);
    }
}
