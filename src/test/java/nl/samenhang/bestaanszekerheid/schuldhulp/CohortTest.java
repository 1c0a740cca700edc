package nl.samenhang.bestaanszekerheid.schuldhulp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CohortTest {

    @Test
    void parts_are_of_what_is_over_in_steps_of_five() {
        var cohort = new Cohort(18, LocalDate.of(2028, 6, 1), 64, 33, 8, 21, 3);
        assertThat(cohort.alle().afgerond()).hasValue(65);
        assertThat(cohort.procentGeslaagd()).hasValue(80);
        assertThat(cohort.procentGestopt()).hasValue(20);
        assertThat(cohort.procentTerug()).hasValue(15);
    }

    @Test
    void of_fewer_than_ten_nothing_is_shown() {
        var cohort = new Cohort(36, LocalDate.of(2028, 6, 1), 12, 5, 2, 4, 1);
        assertThat(cohort.alle().isShown()).isTrue();
        assertThat(cohort.procentGeslaagd()).isEmpty();
        assertThat(cohort.procentTerug()).isEmpty();
    }
}
