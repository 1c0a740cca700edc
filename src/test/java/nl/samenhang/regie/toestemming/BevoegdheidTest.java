package nl.samenhang.regie.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BevoegdheidTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    leeftijd | akkoord               | genoeg
                    0        | OUDER                 | true
                    11       | OUDER                 | true
                    11       | VERTEGENWOORDIGER     | true
                    11       | ZELF                  | false
                    12       | ZELF                  | false
                    12       | OUDER                 | false
                    12       | ZELF OUDER            | true
                    15       | ZELF VERTEGENWOORDIGER | true
                    15       | OUDER VERTEGENWOORDIGER | false
                    16       | ZELF                  | true
                    16       | OUDER                 | false
                    17       | OUDER                 | false
                    40       | ZELF                  | true
                    90       | VERTEGENWOORDIGER     | true
                    """)
    void who_must_agree_follows_from_the_age(int leeftijd, String akkoord, boolean genoeg) {
        assertThat(Bevoegdheid.isComplete(at(leeftijd), set(akkoord))).isEqualTo(genoeg);
    }

    @Test
    void what_is_enough_is_also_allowed_at_every_age() {
        for (var leeftijd = 0; leeftijd < 100; leeftijd++) {
            var allowed = Bevoegdheid.allowed(at(leeftijd));
            assertThat(Bevoegdheid.isComplete(at(leeftijd), allowed)).isTrue();
            assertThat(Bevoegdheid.isComplete(at(leeftijd), Set.of())).isFalse();
        }
    }

    @Test
    void somebody_whose_age_is_unknown_decides_as_an_adult() {
        var onbekend = Leeftijdsgroep.of(OptionalInt.empty());
        assertThat(Bevoegdheid.isComplete(onbekend, set("ZELF"))).isTrue();
        assertThat(Bevoegdheid.isComplete(onbekend, set("OUDER"))).isFalse();
    }

    private static Leeftijdsgroep at(int leeftijd) {
        return Leeftijdsgroep.of(OptionalInt.of(leeftijd));
    }

    private static Set<Hoedanigheid> set(String names) {
        return Arrays.stream(names.strip().split(" "))
                .map(Hoedanigheid::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Hoedanigheid.class)));
    }
}
