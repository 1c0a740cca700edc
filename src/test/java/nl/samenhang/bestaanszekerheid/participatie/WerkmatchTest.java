package nl.samenhang.bestaanszekerheid.participatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class WerkmatchTest extends SamenhangTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 4);

    /** Wants a job in the garden, 16 hours at most, within 3 km of 9914, in Arabic or Dutch. */
    private static final Talentprofiel.Zoekt ZOEKT =
            new Talentprofiel.Zoekt(
                    Set.of(Aanbodsoort.BAAN),
                    Set.of(Werksoort.GROEN, Werksoort.DIEREN),
                    Set.of("ar", "nl"),
                    Set.of(Werksteun.RUSTIG),
                    16,
                    "9914",
                    3);

    @Autowired private Werkmatch match;

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            nullValues = "-",
            textBlock =
                    """
                    soort,             uren, postcode, taal, rustig, score, bezwaar
                    BAAN,              16,   9914,     nl,   true,   6,     -
                    BAAN,              17,   9914,     nl,   true,   5,     participatie.bezwaar.uren
                    VRIJWILLIGERSWERK, 16,   9914,     nl,   true,   5,     participatie.bezwaar.soort.VRIJWILLIGERSWERK
                    BAAN,              16,   9911,     nl,   true,   5,     participatie.bezwaar.afstand
                    BAAN,              16,   1000,     nl,   true,   5,     participatie.bezwaar.onbekend
                    BAAN,              16,   9914,     pl,   true,   5,     participatie.bezwaar.taal
                    BAAN,              16,   9914,     -,    true,   5,     -
                    BAAN,              16,   9914,     nl,   false,  5,     participatie.bezwaar.steun.RUSTIG
                    """)
    void each_reason_counts_for_one_and_what_does_not_fit_is_said(
            Aanbodsoort soort,
            int uren,
            String postcode,
            String taal,
            boolean rustig,
            int score,
            String bezwaar) {
        var passend = match.match(ZOEKT, offer("Kas", soort, uren, postcode, taal, rustig));
        assertThat(passend.score()).isEqualTo(score);
        assertThat(passend.bezwaren())
                .extracting(Tekst::sleutel)
                .isEqualTo(bezwaar == null ? List.of() : List.of(bezwaar));
    }

    /** 9914 lies at (198400, 501000) and 9911 at (200600, 503400): 3256 metres, so 4 km. */
    @Test
    void a_distance_is_in_whole_kilometres_upwards() {
        var passend = match.match(ZOEKT, offer("Ver", Aanbodsoort.BAAN, 16, "9911", "nl", true));
        assertThat(passend.bezwaren())
                .containsExactly(Tekst.of("participatie.bezwaar.afstand", 4, 3));
    }

    @Test
    void what_fits_stands_first_and_what_is_closed_is_not_there() {
        var dicht =
                new Werkaanbod(
                        WerkaanbodId.next(),
                        Aanbodsoort.BAAN,
                        "Dicht",
                        "spitten",
                        Set.of(Werksoort.GROEN),
                        8,
                        16,
                        "9914",
                        Set.of(),
                        Set.of(Werksteun.RUSTIG),
                        1,
                        0,
                        Optional.of(VANDAAG.minusDays(1)));
        var lang = offer("Lang", Aanbodsoort.BAAN, 32, "9914", "nl", true);
        var kas = offer("Kas", Aanbodsoort.BAAN, 8, "9914", "nl", true);
        var winkel = offer("Winkel", Aanbodsoort.BAAN, 8, "9914", null, true);
        assertThat(match.rank(ZOEKT, List.of(dicht, lang, winkel, kas), VANDAAG))
                .extracting(p -> p.aanbod().organisatie())
                .containsExactly("Kas", "Winkel", "Lang");
    }

    private static Werkaanbod offer(
            String naam,
            Aanbodsoort soort,
            int uren,
            String postcode,
            @org.jspecify.annotations.Nullable String taal,
            boolean rustig) {
        return new Werkaanbod(
                WerkaanbodId.next(),
                soort,
                naam,
                "zaaien en oogsten",
                Set.of(Werksoort.GROEN),
                uren,
                40,
                postcode,
                Optional.ofNullable(taal).map(Set::of).orElse(Set.of()),
                rustig ? Set.of(Werksteun.RUSTIG) : Set.of(),
                1,
                0,
                Optional.empty());
    }
}
