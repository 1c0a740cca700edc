package nl.samenhang.besluit.beschikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.aanvraag.Aanvraagstatus;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.Vervolg;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.Voorziening.Herkomst;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Product 01 in kind, 150 minutes a week, from 9 November 2026 to 7 November 2027; decided again on
 * 1 March 2027.
 */
class VervolgregelsTest {

    private static final LocalDate VANDAAG = LocalDate.of(2027, 3, 1);
    private static final Periode HULP =
            Periode.between(LocalDate.of(2026, 11, 9), LocalDate.of(2027, 11, 8));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    wat er komt                            | product | vorm | minuten | vanaf      | onjuist | fout
                    meer van hetzelfde, een maand terug    | 01      | ZIN  | 240     | 2027-02-01 | false   |
                    minder van hetzelfde, een maand terug  | 01      | ZIN  | 60      | 2027-02-01 | false   | herziening-niet-terug
                    een ander product, een maand terug     | 02      | ZIN  | 240     | 2027-02-01 | false   | herziening-anders-niet-terug
                    een ander product, vanaf vandaag       | 02      | ZIN  | 240     | 2027-03-01 | false   | herziening-anders-niet-terug
                    een ander product, vanaf morgen        | 02      | ZIN  | 240     | 2027-03-02 | false   |
                    een ander product, vanaf de eerste dag | 02      | ZIN  | 240     | 2026-11-09 | false   | herziening-anders-niet-terug
                    een budget, een maand terug            | 01      | PGB  | 150     | 2027-02-01 | false   | herziening-anders-niet-terug
                    een budget, vanaf morgen               | 01      | PGB  | 150     | 2027-03-02 | false   |
                    een ander product op onjuiste feiten   | 02      | ZIN  | 240     | 2027-02-01 | true    |
                    een budget op onjuiste feiten          | 01      | PGB  | 150     | 2027-02-01 | true    |
                    minder op onjuiste feiten              | 01      | ZIN  | 60      | 2027-02-01 | true    |
                    """)
    void what_runs_is_not_taken_away_for_days_that_are_over(
            String wat,
            String product,
            Leveringsvorm vorm,
            int minuten,
            LocalDate vanaf,
            boolean onjuist,
            String fout) {
        assertThat(judged(product, vorm, minuten, vanaf, onjuist))
                .isEqualTo(Optional.ofNullable(fout));
    }

    private static Optional<String> judged(
            String product, Leveringsvorm vorm, int minuten, LocalDate vanaf, boolean onjuist) {
        var anders = toekenning(product, vorm, minuten, Periode.between(vanaf, HULP.tot().get()));
        var besluit =
                new NieuwBesluit(
                                Besluit.Uitkomst.TOEKENNEN,
                                Optional.empty(),
                                "Het is anders.",
                                Optional.empty(),
                                Optional.of(anders),
                                onjuist,
                                Optional.empty(),
                                Optional.empty())
                        .toBesluit(REGEL.id(), new MedewerkerId(UUID.randomUUID()), VANDAAG);
        return Vervolgregels.refuse(
                        AANVRAAG,
                        REGEL,
                        VOORZIENING,
                        Optional.of(toekenning("01", Leveringsvorm.ZIN, 150, HULP)),
                        besluit,
                        VANDAAG)
                .map(r -> r.reason().sleutel().replace("beschikking.fout.", ""));
    }

    private static Toekenning toekenning(
            String product, Leveringsvorm vorm, int minuten, Periode periode) {
        return new Toekenning(
                "hulp",
                product,
                Optional.of(new Toekenning.Omvang(minuten, "01", "2")),
                vorm,
                vorm == Leveringsvorm.PGB ? Optional.of(Bedrag.of("2000")) : Optional.empty(),
                periode,
                Optional.empty(),
                "");
    }

    private static final Voorziening VOORZIENING =
            new Voorziening(
                    VoorzieningId.next(),
                    new GezinId(UUID.randomUUID()),
                    new InwonerId(UUID.randomUUID()),
                    Wet.WMO,
                    Leveringsvorm.ZIN,
                    "hulp",
                    Optional.empty(),
                    HULP,
                    new Hulpcontact("Yusuf", "0201234567"),
                    Optional.of(new Herkomst(UUID.randomUUID(), Optional.of("01"))));

    private static final Aanvraag AANVRAAG =
            new Aanvraag(
                    AanvraagId.next(),
                    VOORZIENING.gezin(),
                    VOORZIENING.inwoner(),
                    VANDAAG,
                    Aanvraagwijze.BRIEF,
                    Aanvraagstatus.OPEN,
                    Optional.empty());

    private static final Aanvraagregel REGEL =
            new Aanvraagregel(
                    AanvraagregelId.next(),
                    AANVRAAG.id(),
                    VOORZIENING.gezin(),
                    VOORZIENING.inwoner(),
                    Wet.WMO,
                    "Het is anders.",
                    Optional.of(new Vervolg(Vervolg.Soort.HERZIENING, VOORZIENING.id())),
                    false,
                    Optional.empty());
}
