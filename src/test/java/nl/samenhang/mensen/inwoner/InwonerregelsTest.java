package nl.samenhang.mensen.inwoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InwonerregelsTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    cijfers,   gelezen
                    20100914,  14-9-2010
                    20100900,  9-2010
                    20100000,  2010
                    00000000,
                    20100231,
                    20101301,
                    20100013,
                    2010091,
                    abcdefgh,
                    """)
    void a_birth_date_may_be_known_in_part_but_never_be_impossible(String cijfers, String gelezen) {
        assertThat(Geboortedatum.parse(cijfers).map(Geboortedatum::toString))
                .isEqualTo(Optional.ofNullable(gelezen));
    }

    @Test
    void nobody_is_born_tomorrow() {
        var tomorrow = Geboortedatum.of(VANDAAG.plusDays(1));
        assertThat(Inwonerregels.birth(tomorrow, VANDAAG)).isPresent();
        assertThat(Inwonerregels.birth(Geboortedatum.of(VANDAAG), VANDAAG)).isEmpty();
        assertThat(Inwonerregels.birth(Geboortedatum.ofYear(2026), VANDAAG)).isEmpty();
    }

    @Test
    void nobody_is_born_two_centuries_ago() {
        assertThat(Inwonerregels.birth(Geboortedatum.ofYear(1826), VANDAAG)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    ouder,     kind,      geweigerd
                    19880101,  20100914,  false
                    20100914,  19880101,  true
                    20100914,  20100914,  true
                    19880000,  19880601,  false
                    19880000,  19870601,  true
                    00000000,  20100914,  false
                    """)
    void a_child_is_born_after_its_parent(String ouder, String kind, boolean geweigerd) {
        var refused =
                Inwonerregels.parenthood(Geboortedatum.parse(ouder), Geboortedatum.parse(kind));
        assertThat(refused.isPresent()).isEqualTo(geweigerd);
    }

    @Test
    void nobody_dies_before_birth_or_tomorrow() {
        var geboren = Optional.of(Geboortedatum.of(LocalDate.of(1950, 1, 1)));
        assertThat(Inwonerregels.death(geboren, LocalDate.of(1949, 12, 31), VANDAAG)).isPresent();
        assertThat(Inwonerregels.death(geboren, VANDAAG.plusDays(1), VANDAAG)).isPresent();
        assertThat(Inwonerregels.death(geboren, VANDAAG, VANDAAG)).isEmpty();
    }
}
