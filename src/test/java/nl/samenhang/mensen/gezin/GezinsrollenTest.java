package nl.samenhang.mensen.gezin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinsrollen.Banden;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Inwoner;
import org.junit.jupiter.api.Test;

class GezinsrollenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    @Test
    void three_generations_are_grandparent_parent_and_child() {
        var oma = InwonerId.next();
        var moeder = InwonerId.next();
        var kind = InwonerId.next();
        var rollen =
                Gezinsrollen.propose(
                        Map.of(
                                oma, new Banden(Set.of(), Set.of(moeder), Set.of()),
                                moeder, new Banden(Set.of(oma), Set.of(kind), Set.of()),
                                kind, new Banden(Set.of(moeder), Set.of(), Set.of())));
        assertThat(rollen)
                .isEqualTo(
                        Map.of(
                                oma,
                                Gezinsrol.GROOTOUDER,
                                moeder,
                                Gezinsrol.OUDER,
                                kind,
                                Gezinsrol.KIND));
    }

    @Test
    void somebody_alone_is_an_adult_and_a_couple_are_partners() {
        var een = InwonerId.next();
        var ander = InwonerId.next();
        assertThat(Gezinsrollen.propose(Map.of(een, new Banden(Set.of(), Set.of(), Set.of()))))
                .containsValue(Gezinsrol.VOLWASSENE);
        assertThat(
                        Gezinsrollen.propose(
                                Map.of(
                                        een, new Banden(Set.of(), Set.of(), Set.of(ander)),
                                        ander, new Banden(Set.of(), Set.of(), Set.of(een)))))
                .containsValue(Gezinsrol.PARTNER)
                .hasSize(2);
    }

    @Test
    void a_gezin_is_named_after_its_adults_first() {
        var leden =
                List.of(
                        person("Noor", "", "Kaya", 2010),
                        person("Sanne", "de", "Wit", 1988),
                        person("Bram", "", "Kaya", 2022));
        assertThat(Gezinsnaam.of(leden, VANDAAG)).isEqualTo("De Wit-Kaya");
    }

    private static Inwoner person(
            String voornaam, String voorvoegsel, String achternaam, int jaar) {
        return new Inwoner(
                InwonerId.next(),
                Optional.empty(),
                voornaam,
                "",
                voorvoegsel,
                achternaam,
                Optional.of(Geboortedatum.ofYear(jaar)),
                Geslacht.ONBEKEND,
                Optional.empty(),
                Optional.empty(),
                false,
                Bereikbaarheid.ONBEKEND);
    }
}
