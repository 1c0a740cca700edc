package nl.samenhang.recht.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms as the laws have them, with days that were counted by hand. */
class BewaartermijnTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 15);

    private final Bewaarboek boek = ours();

    @ParameterizedTest(name = "{0} that last changed on {1} may go on {2} ({3})")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    soort                      | laatste    | vrij       | waarom
                    gezinsdossier              | 2009-06-15 | 2024-06-15 | Wmo 5.3.4: fifteen years
                    gezinsdossier              | 2012-02-29 | 2027-03-01 | no 29 February in 2027: until it is full
                    gezinsdossier-jeugd        | 2009-06-15 | 2029-06-15 | Jeugdwet 7.3.8: twenty years
                    gezinsdossier-jeugd        | 2008-02-29 | 2028-02-29 | a leap day again
                    melding-wmo                | 2011-12-31 | 2026-12-31 | who asked is a client
                    melding-zonder-dossier     | 2024-02-29 | 2025-03-01 | one year, from a leap day
                    verwerkingslog             | 2021-11-27 | 2026-11-27 | five years
                    bericht-zonder-dossier     | 2025-11-27 | 2026-11-27 | one year
                    registerbestand            | 2026-11-30 | 2027-03-01 | no 30 February
                    registerbestand-geweigerd  | 2027-01-31 | 2027-03-01 | no 31 February
                    registerbestand-geweigerd  | 2026-10-31 | 2026-12-01 | no 31 November
                    concept                    | 2026-02-01 | 2026-03-03 | thirty days
                    concept                    | 2028-02-01 | 2028-03-02 | thirty days, in a leap year
                    reservekopie               | 2026-08-31 | 2026-12-01 | no 31 November
                    """)
    void a_term_is_counted_from_the_last_change_until_it_is_full(
            String soort, LocalDate laatste, LocalDate vrij, String waarom) {
        var termijn = boek.get(soort, VANDAAG);
        assertThat(termijn.freeOn(laatste)).as(waarom).contains(vrij);
        assertThat(termijn.isOver(laatste, vrij.minusDays(1))).isFalse();
        assertThat(termijn.isOver(laatste, vrij)).isTrue();
    }

    @Test
    void the_longest_rule_of_what_is_in_a_file_decides() {
        var laatste = LocalDate.of(2010, 1, 1);
        assertThat(boek.longest(List.of("gezinsdossier", "melding-wmo"), laatste, VANDAAG).soort())
                .isEqualTo("gezinsdossier");
        assertThat(
                        boek.longest(
                                        List.of("gezinsdossier", "gezinsdossier-jeugd"),
                                        laatste,
                                        VANDAAG)
                                .soort())
                .isEqualTo("gezinsdossier-jeugd");
    }

    @Test
    void the_proof_of_destruction_never_goes() {
        var termijn = boek.get("verklaring-van-vernietiging", VANDAAG);
        assertThat(termijn.freeOn(LocalDate.of(1996, 1, 1))).isEmpty();
        assertThat(termijn.isOver(LocalDate.of(1996, 1, 1), LocalDate.of(2126, 1, 1))).isFalse();
    }

    @Test
    void a_municipality_may_keep_longer_than_the_law_and_never_shorter() {
        var lezer = new Bewaarlezer("9901/bewaartermijnen.json");
        var langer = lezer.readOnTopOf(boek, own("gezinsdossier", "P18Y", "LIJST"));
        assertThat(langer.get("gezinsdossier", VANDAAG).freeOn(LocalDate.of(2010, 1, 1)))
                .contains(LocalDate.of(2028, 1, 1));
        assertThat(langer.get("gezinsdossier-jeugd", VANDAAG))
                .isEqualTo(boek.get("gezinsdossier-jeugd", VANDAAG));
        assertThatThrownBy(() -> lezer.readOnTopOf(boek, own("gezinsdossier", "P14Y", "LIJST")))
                .hasMessage(
                        "9901/bewaartermijnen.json, gezinsdossier: a term of the law may be longer, not shorter");
        assertThat(
                        lezer.readOnTopOf(boek, own("verwerkingslog", "P2Y", "VANZELF"))
                                .get("verwerkingslog", VANDAAG)
                                .freeOn(LocalDate.of(2024, 1, 1)))
                .contains(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gezinsdossier | -P15Y | LIJST    | termijn must not be negative
                    gezinsdossier | P15Y  | BLIJVEND | only what is kept for ever (BLIJVEND) has no termijn
                    gezinsdossier | P15Y  | VANZELF  | how it goes (wijze) cannot be changed
                    dossier       | P15Y  | LIJST    | no room knows this kind
                    Gezin         | P15Y  | LIJST    | soort is lower case with hyphens
                    """)
    void a_definition_that_breaks_a_rule_stops_the_start(
            String soort, String termijn, String wijze, String regel) {
        assertThatThrownBy(
                        () -> new Bewaarlezer("own").readOnTopOf(boek, own(soort, termijn, wijze)))
                .isInstanceOf(Bewaarfout.class)
                .hasMessageEndingWith(regel);
    }

    private static Bewaarboek ours() {
        try (var in =
                Objects.requireNonNull(
                        BewaartermijnTest.class.getResourceAsStream(
                                "/definitions/bewaartermijnen.json"))) {
            return new Bewaarlezer("ours").read(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream own(String soort, String termijn, String wijze) {
        var json =
                """
                {"bewaartermijnen": [{"soort": "%s", "geldigVan": "2020-01-01", "termijn": "%s", "wijze": "%s",
                  "zekerheid": "AFSPRAAK", "naam": {"nl": "n", "en": "n"}, "begin": {"nl": "b", "en": "b"},
                  "bron": "Verordening", "uitleg": {"nl": "u", "en": "u"}}]}
                """
                        .formatted(soort, termijn, wijze);
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
