package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people say and write them. */
class DatesTest {

    private final Clock clock =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @Test
    void a_month_is_written_in_full() {
        assertThat(dates("nl").month(YearMonth.of(2026, 11))).isEqualTo("november 2026");
        assertThat(dates("en").month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    dag        | nl                   | en
                    2026-11-21 | gisteren, za 21 nov  | yesterday, Sat 21 Nov
                    2026-11-22 | vandaag, zo 22 nov   | today, Sun 22 Nov
                    2026-11-23 | morgen, ma 23 nov    | tomorrow, Mon 23 Nov
                    2026-03-02 | ma 2 mrt             | Mon 2 Mar
                    2026-05-04 | ma 4 mei             | Mon 4 May
                    2027-01-04 | ma 4 jan 2027        | Mon 4 Jan 2027
                    1950-06-01 | do 1 jun 1950        | Thu 1 Jun 1950
                    """)
    void a_day_is_named_as_people_say_it(LocalDate dag, String nl, String en) {
        assertThat(dates("nl").day(dag)).isEqualTo(nl);
        assertThat(dates("en").day(dag)).isEqualTo(en);
    }

    @Test
    void a_moment_has_the_time_of_this_place() {
        assertThat(dates("nl").moment(Instant.parse("2026-11-22T13:03:00Z")))
                .isEqualTo("vandaag om 14:03");
        assertThat(dates("nl").exact(Instant.parse("2026-11-20T23:30:00Z")))
                .isEqualTo("zaterdag 21 november 2026 om 0:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23-11-2026",
                "23/11/2026",
                "23.11.2026",
                "23 11 2026",
                "23112026",
                "2026-11-23",
                "23 nov 2026",
                "23 november 2026",
                "23 NOV. 2026"
            })
    void a_date_is_read_as_people_write_it(String typed) throws ParseException {
        assertThat(new DatumFormatter().parse(typed, Locale.ROOT))
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "3 mrt 2026,3",
        "3 maart 2026,3",
        "3 mei 2026,5",
        "3 okt 2026,10",
        "3 augustus 2026,8"
    })
    void a_month_may_be_written_in_letters(String typed, int month) throws ParseException {
        assertThat(new DatumFormatter().parse(typed, Locale.ROOT))
                .isEqualTo(LocalDate.of(2026, month, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-02-2026",
                "29-2-2025",
                "23-11-26",
                "12-13-2026",
                "gisteren",
                "23-11-0026",
                "1-1-9999"
            })
    void what_is_no_date_is_refused(String typed) {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new DatumFormatter().parse(typed, Locale.ROOT))
                .isInstanceOf(ParseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:05", "09.05", "0905", "905", "9u05"})
    void a_time_is_read_as_people_write_it(String typed) throws ParseException {
        assertThat(new TijdFormatter().parse(typed, Locale.ROOT)).hasToString("09:05");
    }

    private Dates dates(String taal) {
        return new Dates(new Texts(), Locale.forLanguageTag(taal), clock);
    }
}
