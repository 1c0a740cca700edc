package nl.samenhang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

    @ParameterizedTest
    @CsvSource({"10, 10", "12, 10", "13, 15", "14, 15", "17, 15", "18, 20", "87, 85", "88, 90"})
    void ten_people_or_more_are_shown_rounded_to_five(int aantal, int gezien) {
        assertThat(new Telling(aantal).afgerond()).hasValue(gezien);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "5", "9"})
    void fewer_than_ten_people_are_not_shown_and_no_part_of_them_either(int aantal) {
        assertThat(new Telling(aantal).afgerond()).isEmpty();
        assertThat(new Telling(aantal).procent(aantal)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 5, 50", "12, 11, 90", "40, 39, 100", "40, 1, 5", "20, 0, 0"})
    void a_part_is_told_in_steps_of_five_per_cent(int aantal, int deel, int procent) {
        assertThat(new Telling(aantal).procent(deel)).hasValue(procent);
    }

    @Test
    void a_part_is_never_more_than_the_whole() {
        assertThatThrownBy(() -> new Telling(12).procent(13))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
