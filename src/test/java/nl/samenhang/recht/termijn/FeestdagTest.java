package nl.samenhang.recht.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeestdagTest {

    @ParameterizedTest(name = "Easter of {0} is on {1}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    jaar | eerste paasdag
                    1943 | 1943-04-25
                    1981 | 1981-04-19
                    2000 | 2000-04-23
                    2008 | 2008-03-23
                    2011 | 2011-04-24
                    2019 | 2019-04-21
                    2024 | 2024-03-31
                    2025 | 2025-04-20
                    2026 | 2026-04-05
                    2027 | 2027-03-28
                    2028 | 2028-04-16
                    2029 | 2029-04-01
                    2030 | 2030-04-21
                    2038 | 2038-04-25
                    2049 | 2049-04-18
                    2076 | 2076-04-19
                    2285 | 2285-03-22
                    """)
    void easter_falls_on_the_published_date(int jaar, LocalDate paasdag) {
        assertThat(Feestdag.easterSunday(jaar)).isEqualTo(paasdag);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    dag        | feestdag
                    2026-01-01 | NIEUWJAARSDAG
                    2026-04-03 | GOEDE_VRIJDAG
                    2026-04-06 | TWEEDE_PAASDAG
                    2026-04-27 | KONINGSDAG
                    2025-04-26 | KONINGSDAG
                    2031-04-26 | KONINGSDAG
                    2013-04-30 | KONINGSDAG
                    2006-04-29 | KONINGSDAG
                    2026-05-05 | BEVRIJDINGSDAG
                    2026-05-14 | HEMELVAARTSDAG
                    2008-05-01 | HEMELVAARTSDAG
                    2026-05-25 | TWEEDE_PINKSTERDAG
                    2027-05-17 | TWEEDE_PINKSTERDAG
                    2026-12-25 | EERSTE_KERSTDAG
                    2026-12-26 | TWEEDE_KERSTDAG
                    """)
    void a_holiday_falls_on_its_day(LocalDate dag, Feestdag feestdag) {
        assertThat(feestdag.in(dag.getYear())).isEqualTo(dag);
        assertThat(new Werkkalender(Set.of()).isWerkdag(dag)).isFalse();
    }

    @Test
    void a_day_is_no_working_day_when_a_decree_equates_it_with_a_holiday() {
        var dayAfterAscension = LocalDate.of(2026, 5, 15);

        assertThat(new Werkkalender(Set.of()).isWerkdag(dayAfterAscension)).isTrue();
        assertThat(new Werkkalender(Set.of(dayAfterAscension)).isWerkdag(dayAfterAscension))
                .isFalse();
    }

    @Test
    void the_sunday_on_which_kings_day_would_fall_stays_a_sunday_and_the_monday_is_a_working_day() {
        assertThat(new Werkkalender(Set.of()).isWerkdag(LocalDate.of(2025, 4, 28))).isTrue();
    }
}
