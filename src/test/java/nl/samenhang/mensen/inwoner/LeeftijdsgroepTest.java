package nl.samenhang.mensen.inwoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeeftijdsgroepTest {

    @ParameterizedTest(name = "{0} jaar ({4})")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    leeftijd | zelf | ouder met gezag | gezag mogelijk | artikel
                    0        | nee  | ja              | ja             | Wmo 2015 art. 5.3.2, Jeugdwet art. 7.3.15: wie gezag heeft spreekt
                    11       | nee  | ja              | ja             | Wmo 2015 art. 5.3.5, Jeugdwet art. 7.3.9: niet door een kind onder 12
                    12       | ja   | ja              | ja             | Wmo 2015 art. 5.3.2, Jeugdwet art. 7.3.10: vanaf 12 ook zelf
                    15       | ja   | ja              | ja             | Wmo 2015 art. 5.3.2, UAVG art. 5: tot 16 ook wie gezag heeft
                    16       | ja   | nee             | ja             | UAVG art. 5, Jeugdwet art. 7.3.15: vanaf 16 alleen zelf
                    17       | ja   | nee             | ja             | BW 1:233 en 1:245: gezag tot 18
                    18       | ja   | nee             | nee            | BW 1:233: meerderjarig
                    90       | ja   | nee             | nee            | BW 1:233: meerderjarig
                             | ja   | nee             | nee            | leeftijd niet bekend: als meerderjarig
                    """)
    void who_has_a_say_follows_from_the_age(
            @Nullable Integer leeftijd, String zelf, String ouder, String gezag, String artikel) {
        var groep =
                Leeftijdsgroep.of(
                        leeftijd == null ? OptionalInt.empty() : OptionalInt.of(leeftijd));
        assertThat(says(groep.hasOwnSay())).as(artikel).isEqualTo(zelf);
        assertThat(says(groep.hasParentsSay())).as(artikel).isEqualTo(ouder);
        assertThat(says(groep.isMinor())).as(artikel).isEqualTo(gezag);
    }

    private static String says(boolean wat) {
        return wat ? "ja" : "nee";
    }
}
