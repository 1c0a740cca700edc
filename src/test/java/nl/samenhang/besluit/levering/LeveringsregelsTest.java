package nl.samenhang.besluit.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.levering.Levering.Begin;
import nl.samenhang.besluit.levering.Levering.Einde;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help from 9 November 2026 to 7 November 2027, seen on 1 December 2026. */
class LeveringsregelsTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    wat                              | dag        | eerder gestopt | reden        | fout
                    op de eerste dag van het besluit | 2026-11-09 |                |              |
                    een week later                   | 2026-11-16 |                |              |
                    vandaag                          | 2026-12-01 |                |              |
                    voor het besluit                 | 2026-11-08 |                |              | voor-besluit
                    morgen                           | 2026-12-02 |                |              | toekomst
                    de dag na een tijdelijke stop    | 2026-11-21 | 2026-11-20     | TIJDELIJK    |
                    op de dag van een tijdelijke stop | 2026-11-20 | 2026-11-20    | TIJDELIJK    | voor-stop
                    na een stop volgens plan         | 2026-11-21 | 2026-11-20     | VOLGENS_PLAN | gestopt
                    """)
    void help_begins_within_the_decision_and_not_in_the_future(
            String wat, LocalDate dag, LocalDate gestopt, Stopreden reden, String fout) {
        List<Levering> eerdere =
                gestopt == null
                        ? List.of()
                        : List.of(levering(Optional.of(new Einde(gestopt, reden, "", wie()))));
        assertThat(code(Leveringsregels.begin(hulp(), eerdere, dag, VANDAAG)))
                .isEqualTo(Optional.ofNullable(fout));
    }

    @Test
    void what_is_given_cannot_begin_again_and_nothing_begins_after_the_decision() {
        var loopt = List.of(levering(Optional.empty()));
        assertThat(code(Leveringsregels.begin(hulp(), loopt, VANDAAG, VANDAAG)))
                .contains("loopt-al");
        var later = LocalDate.of(2027, 11, 8);
        assertThat(code(Leveringsregels.begin(hulp(), List.of(), later, later.plusDays(3))))
                .contains("na-besluit");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    wat                        | wet      | dag        | reden           | fout
                    op de dag van het begin    | WMO      | 2026-11-12 | DOOR_INWONER    |
                    vandaag                    | WMO      | 2026-12-01 | VOLGENS_PLAN    |
                    voor het begin             | WMO      | 2026-11-11 | DOOR_INWONER    | einde-voor-begin
                    morgen                     | WMO      | 2026-12-02 | VOLGENS_PLAN    | toekomst
                    verhuisd, de Wmo kent dat  | WMO      | 2026-11-30 | VERHUIZING      |
                    verhuisd, de Jw kent dat niet | JEUGDWET | 2026-11-30 | VERHUIZING   | reden
                    van buitenaf, alleen Jw    | JEUGDWET | 2026-11-30 | EXTERNE_OORZAAK |
                    van buitenaf, niet de Wmo  | WMO      | 2026-11-30 | EXTERNE_OORZAAK | reden
                    """)
    void help_stops_after_it_began_for_a_reason_of_its_law(
            String wat, Wet wet, LocalDate dag, Stopreden reden, String fout) {
        assertThat(code(Leveringsregels.end(wet, levering(Optional.empty()), dag, reden, VANDAAG)))
                .isEqualTo(Optional.ofNullable(fout));
    }

    /** Code list Reden beëindiging of iWmo and iJw. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    reden             | wmo | jeugdwet
                    OVERLEDEN         | 02  | 02
                    VOLGENS_PLAN      | 19  | 31
                    TIJDELIJK         | 20  | 20
                    DOOR_INWONER      | 21  | 32
                    DOOR_AANBIEDER    | 22  | 33
                    IN_OVERLEG        | 23  | 34
                    VERHUIZING        | 31  |
                    EXTERNE_OORZAAK   |     | 35
                    DOOR_GEMEENTE     | 36  | 36
                    WIJZIGINGSVERZOEK | 37  | 37
                    OVERSTAP          | 38  | 38
                    ANDER_DOMEIN      | 39  | 39
                    """)
    void each_reason_has_the_code_of_its_law(Stopreden reden, String wmo, String jeugdwet) {
        assertThat(reden.code(Wet.WMO)).isEqualTo(Optional.ofNullable(wmo));
        assertThat(reden.code(Wet.JEUGDWET)).isEqualTo(Optional.ofNullable(jeugdwet));
        assertThat(reden.code(Wet.WGS)).isEmpty();
    }

    private static Optional<String> code(Optional<Refusal> refusal) {
        return refusal.map(r -> r.reason().sleutel().replace("levering.fout.", ""));
    }

    private static Levering levering(Optional<Einde> einde) {
        return new Levering(
                LeveringId.next(),
                VoorzieningId.next(),
                new Begin(LocalDate.of(2026, 11, 12), Bron.INWONER, "", wie()),
                einde);
    }

    private static Voorziening hulp() {
        return new Voorziening(
                VoorzieningId.next(),
                new GezinId(UUID.randomUUID()),
                new InwonerId(UUID.randomUUID()),
                Wet.WMO,
                Leveringsvorm.ZIN,
                "hulp bij het huishouden",
                Optional.empty(),
                Periode.between(LocalDate.of(2026, 11, 9), LocalDate.of(2027, 11, 8)),
                new Hulpcontact("Yusuf", "0201234567"));
    }

    private static MedewerkerId wie() {
        return new MedewerkerId(UUID.randomUUID());
    }
}
