package nl.samenhang.besluit.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;

class WoonplekTest extends PlaatsingTest {

    @Test
    void a_shielded_place_is_not_told_to_residents_and_its_address_to_few() {
        var veilig = PlekId.next();
        does(
                contract,
                () ->
                        plekken.save(
                                plek(veilig, "Huis Hertog", 1, true), Optional.of("Geheimlaan 7")));
        var eerste = place(lotte, gezin, huis, Optional.empty());
        var id =
                place(
                        lotte,
                        gezin,
                        veilig,
                        Optional.of(
                                new NieuwePlaatsing.Reden(Plaatsingseinde.PAST_NIET, "Onveilig")));
        assertThat(text(get(joris, "/plaatsingen/" + id)))
                .contains("Huis Hertog", "Afgeschermd.")
                .doesNotContain("Geheimlaan");
        var bewoner =
                new Verwerkingscontext(
                        SAMENSTAD,
                        lotte.value(),
                        "Lotte",
                        "BEWONER",
                        Set.of(),
                        "mijn-dossier",
                        true);
        assertThat(as(bewoner, () -> plaatsingen.of(gezin)))
                .extracting(Plaatsing::id)
                .containsExactly(eerste);
        assertThat(as(joris, () -> plaatsingen.of(gezin))).hasSize(2);
        assertThat(new PlaatsingBegun(as(joris, () -> plaatsingen.get(id)), "Lotte").forGezin())
                .isFalse();
    }

    @Test
    void who_lives_at_a_place_reads_it_on_the_own_page() {
        var sanne = inwoner("Sanne", LocalDate.of(1990, 5, 1));
        var eigen = gezinnen.gezin(team, sanne);
        place(sanne, eigen, huis, Optional.empty());
        assertThat(text(get(resident(sanne), "/mijn")))
                .contains("Wonen met hulp", "Huis Zuid", "vragen wij u of deze plek past");
    }
}
