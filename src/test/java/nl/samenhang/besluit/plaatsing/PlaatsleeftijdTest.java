package nl.samenhang.besluit.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.netwerk.plek.Bestemd;
import nl.samenhang.netwerk.plek.Geschiktheid;
import nl.samenhang.netwerk.plek.Plek;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.Pleksoort;
import org.junit.jupiter.api.Test;

/** Nobody of thirteen is placed among young people of sixteen unseen. */
class PlaatsleeftijdTest extends PlaatsingTest {

    @Test
    void the_form_says_of_each_member_for_whom_the_place_is_too_old_or_too_young() {
        var page = text(get(joris, pad() + "/nieuw?plek=" + placeFrom(16)));
        assertThat(page).contains("13 jaar. Let op: deze plek is voor 16 tot en met 18 jaar.");
        assertThat(text(get(joris, pad() + "/nieuw?plek=" + placeFrom(13))))
                .contains("13 jaar")
                .doesNotContain("Let op: deze plek");
    }

    private PlekId placeFrom(int leeftijd) {
        var id = PlekId.next();
        does(
                contract,
                () ->
                        plekken.save(
                                new Plek(
                                        id,
                                        Pleksoort.GEZINSHUIS,
                                        "Huis vanaf " + leeftijd,
                                        linde,
                                        "",
                                        "Samenstad",
                                        1,
                                        new Geschiktheid(
                                                leeftijd,
                                                18,
                                                Bestemd.IEDEREEN,
                                                Optional.empty(),
                                                Set.of(),
                                                Set.of()),
                                        LocalDate.of(2026, 1, 1),
                                        false,
                                        true,
                                        Optional.empty()),
                                Optional.empty()));
        return id;
    }
}
