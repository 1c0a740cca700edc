package nl.samenhang.mensen.inwoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Asking for some years only may cost nobody who could be the same person. */
class GelijkenvragenTest {

    private static final LocalDate FIRST = LocalDate.of(1890, 1, 1);
    private static final int DAYS = 60_000;

    @Test
    void whoever_was_born_in_a_year_that_is_not_asked_for_is_never_the_same_by_name_alone() {
        var random = new Random(18);
        for (var i = 0; i < 20_000; i++) {
            var een = person(random);
            var ander = person(random);
            if (!Gelijkenvragen.years(een).contains(year(ander))) {
                assertThat(Gelijkenispolicy.judge(Kenmerken.of(een), Kenmerken.of(ander)))
                        .as("%s and %s", een.geboortedatum(), ander.geboortedatum())
                        .matches(gelijkenis -> !gelijkenis.isPossible());
            }
        }
    }

    @Test
    void a_slip_of_one_digit_or_two_that_changed_places_is_asked_for_and_who_has_no_date() {
        assertThat(Gelijkenvragen.years(born(LocalDate.of(1961, 4, 9))))
                .contains(0, 1961, 1962, 1969, 1951, 1991, 1861, 1916)
                .doesNotContain(1972, 2061, 1900);
        assertThat(Gelijkenvragen.years(born(LocalDate.of(1980, 12, 3))))
                .as("the last digit of the year and the first of the month changed places")
                .contains(1981);
    }

    @Test
    void without_a_date_every_year_counts() {
        assertThat(Gelijkenvragen.years(NieuweInwoner.withNaam("Jan", "", "Jansen"))).isEmpty();
    }

    private static NieuweInwoner person(Random random) {
        return born(FIRST.plusDays(random.nextInt(DAYS)));
    }

    private static NieuweInwoner born(LocalDate dag) {
        return NieuweInwoner.withNaam("Jan", "", "Jansen").bornOn(dag);
    }

    private static int year(NieuweInwoner wie) {
        return wie.geboortedatum().orElseThrow().eerste().getYear();
    }
}
