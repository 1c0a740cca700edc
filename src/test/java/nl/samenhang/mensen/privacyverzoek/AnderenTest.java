package nl.samenhang.mensen.privacyverzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnderenTest {

    private final Anderen anderen =
            Anderen.of(
                    new Anderen.Kenmerken(
                            List.of("Noor", "Noor de Wit", "de Wit", "Wit"),
                            List.of("06 1234 5678", "999990019", "noor@example.org"),
                            List.of("Dorpsstraat 1", "9901AA", "9901 AA")),
                    List.of(
                            new Anderen.Kenmerken(
                                    List.of("Sanne", "Sanne de Wit", "de Wit", "Wit"),
                                    List.of(),
                                    List.of("Dorpsstraat 1", "9901AA")),
                            new Anderen.Kenmerken(
                                    List.of("Emre", "Emre Kaya", "Kaya"),
                                    List.of(),
                                    List.of("Verweg 12a", "9902 BB"))));

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    er staat                                | er komt
                    Noor belde.                             | Noor belde.
                    Sanne zei dat Noor thuis is.            | [naam van een ander] zei dat Noor thuis is.
                    Sannes fiets                            | Sannes fiets
                    SANNE DE WIT tekende                    | [naam van een ander] tekende
                    Emre  Kaya woont Verweg 12a, 9902 BB.   | [naam van een ander] woont [adres van een ander], [adres van een ander].
                    Noor woont Dorpsstraat 1                | Noor woont Dorpsstraat 1
                    Bel 06-12345678 of +31612345678         | Bel 06-12345678 of +31612345678
                    Bel 06-87654321 (vader)                 | Bel [telefoonnummer] (vader)
                    Mail emre@example.org                   | Mail [e-mailadres]
                    Mail noor@example.org                   | Mail noor@example.org
                    bsn 999990019                           | bsn 999990019
                    polis 123456789                         | polis 123456789
                    bsn 111222333                           | bsn [nummer]
                    zaak 2026-000123                        | zaak 2026-000123
                    """)
    void what_is_of_others_goes_and_what_is_shared_stays(String tekst, String schoon) {
        assertThat(anderen.remove(tekst)).isEqualTo(schoon);
    }
}
