package nl.samenhang.mensen.privacyverzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;
import nl.samenhang.mensen.privacyverzoek.Rechtsregel.Recht;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RechtsregelsTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 16);

    private final Rechtsregels regels = new Rechtsregels();

    RechtsregelsTest() throws IOException {}

    @ParameterizedTest(name = "{0}, {1} jaar")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    wie vraagt         | leeftijd | inzage      | correctie   | vernietiging
                    ZELF               | 11       | NEE         | NEE         | NEE
                    ZELF               | 12       | JA          | JA          | JA
                    ZELF               | 15       | JA          | JA          | JA
                    ZELF               | 16       | JA          | JA          | JA
                    ZELF               | 80       | JA          | JA          | JA
                    OUDER_MET_GEZAG    | 0        | JA          | JA          | JA
                    OUDER_MET_GEZAG    | 11       | JA          | JA          | JA
                    OUDER_MET_GEZAG    | 12       | JA          | JA          | TOESTEMMING
                    OUDER_MET_GEZAG    | 15       | JA          | JA          | TOESTEMMING
                    OUDER_MET_GEZAG    | 16       | TOESTEMMING | TOESTEMMING | TOESTEMMING
                    OUDER_MET_GEZAG    | 17       | TOESTEMMING | TOESTEMMING | TOESTEMMING
                    OUDER_ZONDER_GEZAG | 4        | NEE         | NEE         | NEE
                    OUDER_ZONDER_GEZAG | 15       | NEE         | NEE         | NEE
                    OUDER_ZONDER_GEZAG | 16       | TOESTEMMING | TOESTEMMING | TOESTEMMING
                    VERTEGENWOORDIGER  | 4        | JA          | JA          | JA
                    VERTEGENWOORDIGER  | 15       | JA          | JA          | JA
                    VERTEGENWOORDIGER  | 40       | JA          | JA          | JA
                    GEMACHTIGDE        | 15       | NEE         | NEE         | NEE
                    GEMACHTIGDE        | 16       | TOESTEMMING | TOESTEMMING | TOESTEMMING
                    ANDER              | 4        | NEE         | NEE         | NEE
                    ANDER              | 40       | NEE         | NEE         | NEE
                    """)
    void who_may_ask_what_follows_from_age_and_relation(
            Hoedanigheid wie, int leeftijd, Recht inzage, Recht correctie, Recht vernietiging) {
        assertThat(
                        List.of(
                                regels.of(Verzoeksoort.INZAGE, wie, at(leeftijd)).uitkomst(),
                                regels.of(Verzoeksoort.CORRECTIE, wie, at(leeftijd)).uitkomst(),
                                regels.of(Verzoeksoort.VERNIETIGING, wie, at(leeftijd)).uitkomst()))
                .containsExactly(inzage, correctie, vernietiging);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} {4} {5}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    soort        | wie             | leeftijd | uitkomst   | grond                 | toestemming | open | stukken | geweigerd om
                    INZAGE       | ZELF            | 16       | TOEGEWEZEN |                       |             | 0    | 0       |
                    INZAGE       | ZELF            | 16       | TOEGEWEZEN |                       |             | 2    | 0       | nog-bekijken
                    INZAGE       | ZELF            | 16       | GEWEIGERD  |                       |             | 0    | 0       | grond
                    INZAGE       | ZELF            | 16       | GEWEIGERD  | BELANG_VAN_ANDER      |             | 2    | 0       |
                    INZAGE       | ZELF            | 16       | GEWEIGERD  | KAN_BELANG_NIET_WEGEN |             | 0    | 0       | grond-past-niet
                    INZAGE       | ZELF            | 13       | GEWEIGERD  | KAN_BELANG_NIET_WEGEN |             | 0    | 0       |
                    INZAGE       | ZELF            | 11       | TOEGEWEZEN |                       |             | 0    | 0       | mag-niet
                    INZAGE       | OUDER_MET_GEZAG | 16       | TOEGEWEZEN |                       |             | 0    | 0       | mag-niet
                    INZAGE       | OUDER_MET_GEZAG | 16       | TOEGEWEZEN |                       | gesproken   | 0    | 0       |
                    INZAGE       | OUDER_MET_GEZAG | 16       | GEWEIGERD  |                       |             | 0    | 0       |
                    INZAGE       | OUDER_MET_GEZAG | 13       | GEWEIGERD  | GOEDE_HULP            |             | 0    | 0       |
                    INZAGE       | ZELF            | 40       | VERKLARING |                       |             | 0    | 0       | past-niet
                    CORRECTIE    | ZELF            | 40       | VERKLARING |                       |             | 0    | 0       |
                    CORRECTIE    | ZELF            | 40       | GEWEIGERD  |                       |             | 0    | 0       |
                    VERNIETIGING | ZELF            | 40       | TOEGEWEZEN |                       |             | 0    | 0       | geen-stuk
                    VERNIETIGING | ZELF            | 40       | TOEGEWEZEN |                       |             | 0    | 1       |
                    """)
    void a_decision_fits_the_rule_and_what_was_looked_at(
            Verzoeksoort soort,
            Hoedanigheid wie,
            int leeftijd,
            Uitkomst uitkomst,
            @Nullable Weigergrond grond,
            @Nullable String toestemming,
            int open,
            int stukken,
            @Nullable String geweigerdOm) {
        var beslissing =
                new Beslissing(
                        uitkomst,
                        Optional.ofNullable(grond),
                        Optional.ofNullable(toestemming),
                        "x");
        var refused =
                Besluitregels.refuse(
                        verzoek(soort, wie),
                        regels.of(soort, wie, at(leeftijd)),
                        beslissing,
                        oordelen(stukken, Keuze.BEWAREN),
                        open);
        assertThat(refused.map(r -> r.reason().sleutel().replace("privacyverzoek.weigering.", "")))
                .isEqualTo(Optional.ofNullable(geweigerdOm));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    weg | blijft | uitkomst
                    2   | 0      | TOEGEWEZEN
                    1   | 1      | DEELS
                    0   | 2      | GEWEIGERD
                    """)
    void what_is_decided_on_destruction_follows_from_the_pieces(
            int weg, int blijft, Uitkomst uitkomst) {
        var oordelen = new ArrayList<>(oordelen(weg, Keuze.VERNIETIGEN));
        oordelen.addAll(oordelen(blijft, Keuze.BEWAREN));
        var beslissing =
                new Beslissing(Uitkomst.TOEGEWEZEN, Optional.empty(), Optional.empty(), "x");
        assertThat(
                        Besluitregels.outcome(
                                verzoek(Verzoeksoort.VERNIETIGING, Hoedanigheid.ZELF),
                                beslissing,
                                oordelen))
                .isEqualTo(uitkomst);
    }

    private static Leeftijdsgroep at(int leeftijd) {
        return Leeftijdsgroep.of(OptionalInt.of(leeftijd));
    }

    private static List<Oordeel> oordelen(int aantal, Keuze keuze) {
        return Stream.generate(
                        () ->
                                new Oordeel(
                                        "tijdlijn.notitie:" + UUID.randomUUID(),
                                        keuze,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "reden"))
                .limit(aantal)
                .toList();
    }

    private static Verzoek verzoek(Verzoeksoort soort, Hoedanigheid wie) {
        var over = InwonerId.next();
        return new Verzoek(
                VerzoekId.next(),
                soort,
                over,
                Optional.of(wie == Hoedanigheid.ZELF ? over : InwonerId.next()),
                "Iemand",
                List.of(),
                wie,
                Verzoekweg.PORTAAL,
                Identiteit.INLOG,
                "",
                DAG,
                DAG.plusMonths(1),
                Optional.empty(),
                Verzoekstatus.OPEN,
                Optional.empty());
    }
}
