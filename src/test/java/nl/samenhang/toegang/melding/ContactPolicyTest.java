package nl.samenhang.toegang.melding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPolicyTest {

    @ParameterizedTest(name = "{0}: {1} via {2}, {3} -> {5}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    BERICHT   | VEILIG IS | KANAAL   | BEKEND IS                | ZELF EN BEKEND | WEGEN
                    ONTVANGEN | EMAIL     | WEB      | telefoon email adres     | ja             | EMAIL
                    ONTVANGEN | EMAIL     | TELEFOON | telefoon email adres     | nee            | EMAIL
                    ONTVANGEN | EMAIL     | API      | telefoon adres           | nee            | -
                    OPGEPAKT  | EMAIL     | WEB      | telefoon email adres     | nee            | EMAIL
                    ONTVANGEN | BRIEF     | WEB      | telefoon email adres     | ja             | BRIEF
                    ONTVANGEN | BRIEF     | WEB      | telefoon email           | nee            | -
                    OPGEPAKT  | BRIEF     | WEB      | telefoon email adres     | nee            | BRIEF
                    ONTVANGEN | BELLEN    | WEB      | telefoon email adres     | nee            | TERUGBELLEN
                    ONTVANGEN | BELLEN    | WEB      | telefoon email adres     | ja             | PORTAAL TERUGBELLEN
                    ONTVANGEN | BELLEN    | API      | telefoon email           | nee            | TERUGBELLEN
                    ONTVANGEN | BELLEN    | TELEFOON | telefoon email adres     | nee            | GESPREK
                    ONTVANGEN | BELLEN    | BALIE    | telefoon                 | ja             | GESPREK PORTAAL
                    OPGEPAKT  | BELLEN    | TELEFOON | telefoon email adres     | nee            | TERUGBELLEN
                    OPGEPAKT  | BELLEN    | WEB      | email adres              | nee            | -
                    ONTVANGEN | GEEN      | WEB      | telefoon email adres     | ja             | -
                    OPGEPAKT  | GEEN      | BALIE    | telefoon email adres     | ja             | -
                    """)
    void only_the_way_that_the_reporter_called_safe_is_used(
            Melderbericht bericht,
            Contactwijze veilig,
            Kanaal kanaal,
            String bekend,
            String zelf,
            String wegen) {
        var eigen = zelf.equals("ja");
        var melder =
                new Melder(
                        eigen ? Melderrol.ZELF : Melderrol.BUUR,
                        Optional.empty(),
                        Optional.empty(),
                        known(bekend, "telefoon", "06 12345678"),
                        known(bekend, "email", "melder@voorbeeld.example"));
        var bereikbaarheid =
                new Bereikbaarheid(veilig, Optional.empty(), known(bekend, "adres", "Laan 1"));
        var personen = eigen ? List.of(InwonerId.next()) : List.<InwonerId>of();

        var judged = ContactPolicy.judge(bericht, kanaal, melder, bereikbaarheid, personen);

        assertThat(judged.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(wegen.replace("-", ""));
    }

    private static Optional<String> known(String bekend, String wat, String waarde) {
        return Arrays.asList(bekend.split(" ")).contains(wat)
                ? Optional.of(waarde)
                : Optional.empty();
    }
}
