package nl.samenhang.recht.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that were worked out by hand with a paper calendar, for each clock of the definitions. */
class TermijnentabelTest {

    private final Termijndefinities definities = new Termijndefinities("");
    private final Termijnrekenaar rekenaar = new Termijnrekenaar(definities.kalender());

    TermijnentabelTest() throws IOException {}

    @ParameterizedTest(name = "{0} from {1}: {2} ({3})")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    code                 | begin      | uiterlijk                          | waarom
                    T01                  | 2026-09-07 | 2026-09-14                         | personal plan of a lady of 81, within a week
                    T01                  | 2026-12-18 | 2026-12-28                         | Christmas on Friday and Saturday, then Sunday
                    T02                  | 2026-09-07 | 2026-10-19                         | six weeks from Monday to Monday
                    T02                  | 2026-11-13 | 2026-12-28                         | ends on Christmas Day
                    T02                  | 2026-11-20 | 2027-01-04                         | ends on New Year's Day, a Friday
                    T02                  | 2026-03-24 | 2026-05-06                         | ends on 5 May, every year a holiday in this law
                    T02                  | 2026-04-02 | 2026-05-18                         | Ascension Day, the equated Friday and a weekend
                    T02                  | 2026-04-04 | 2026-05-18                         | a Saturday
                    T03                  | 2026-10-19 | 2026-11-02                         | decision on household help
                    T03                  | 2027-03-12 | 2027-03-30                         | Good Friday to Easter Monday
                    T03                  | 2025-04-12 | 2025-04-28                         | King's Day on Saturday 26 April
                    T03                  | 2026-05-11 | 2026-05-26                         | Whit Monday
                    T03                  | 2028-02-15 | 2028-02-29                         | a leap day is a day like any other
                    T04                  | 2026-11-02 | 2026-12-28                         | eight weeks
                    T05                  | 2026-09-14 | 2026-10-26                         | the first of a choice
                    T05.op-verzoek       | 2026-09-14 | 2026-09-28                         | on request
                    T06                  | 2026-12-11 | 2026-12-25                         | no law: ends on Christmas Day
                    T07                  | 2026-09-24 | 2026-10-01                         | five working days, one weekend
                    T07                  | 2026-10-12 | 2026-10-19                         | answer as a whole
                    T08                  | 2026-09-24 | 2026-11-19                         | eight weeks
                    T09                  | 2026-09-24 | 2026-09-29                         | three working days
                    T09                  | 2026-12-23 | 2026-12-29                         | 24, 28 and 29 December
                    T10                  | 2026-11-09 | 2026-11-16                         | start message
                    T10                  | 2026-12-12 | 2026-12-18                         | from a Saturday
                    T11                  | 2026-12-18 | 2027-01-05                         | ten working days over Christmas and New Year
                    T12                  | 2028-02-29 | 2033-02-28                         | five years from a leap day
                    T13                  | 2026-11-04 | 2026-12-02                         | first talk about debts
                    T14                  | 2026-11-02 | 2026-11-05                         | electricity will be cut
                    T14                  | 2026-04-02 | 2026-04-09                         | Thursday before Easter
                    T15                  | 2026-11-18 | 2027-01-13                         | decision and plan
                    T16                  | 2026-11-02 | 2026-11-30                         | ordinary signal
                    T16.crisis           | 2026-11-02 | 2026-11-05                         | crisis
                    T17                  | 2026-11-30 | 2026-11-02                         | twenty working days back
                    T17                  | 2027-01-15 | 2026-12-16                         | back over New Year and Christmas
                    T18                  | 2026-08-31 | 2027-02-28                         | no 31 February
                    T18                  | 2027-08-31 | 2028-02-29                         | no 31 February, leap year
                    T19                  | 2026-11-04 | 2028-05-04                         | eighteen months
                    T20                  | 2026-10-29 | 2026-11-03 2027-01-07              | report on bruises
                    T21                  | 2026-11-27 | 2026-12-28                         | ends on Christmas Day
                    T22                  | 2009-05-14 | 2025-11-14 2026-05-14              | 16 years and a half, and 17
                    T22                  | 2008-08-31 | 2025-02-28 2025-08-31              | born on a 31st
                    T23                  | 2026-11-24 | 2027-01-05                         | objection in time on the last day
                    T23                  | 2026-11-10 | 2026-12-22                         | decided the same day
                    T24.met-commissie    | 2027-01-05 | 2027-03-30                         | twelve weeks is not more than twelve weeks
                    T24                  | 2027-01-05 | 2027-02-16                         | six weeks without a committee
                    T24.met-commissie    | 2027-02-11 | 2027-05-10                         | ends on Ascension Day, then an equated day
                    T25                  | 2026-11-04 | 2026-11-18 2026-12-30              | two weeks, then at most 42 days
                    T25                  | 2026-12-11 | 2026-12-28 2027-02-08              | the law moves the two weeks only
                    T26                  | 2026-11-16 | 2026-12-16                         | a girl of 16 asks for her file
                    T26                  | 2027-01-31 | 2027-03-01                         | 28 February is a Sunday
                    T26                  | 2028-01-31 | 2028-02-29                         | leap year
                    T26                  | 2026-11-25 | 2026-12-28                         | Christmas Day
                    T27                  | 2026-11-16 | 2027-02-16                         | three months
                    T27                  | 2026-11-30 | 2027-03-01                         | no 30 February, and 28 is a Sunday
                    T28                  | 2026-11-02 | 2026-11-04                         | two days when only the day is known
                    T29                  | 2027-03-31 | 2026-09-30 2026-12-31              | contract ends, last day for notice and award
                    T29                  | 2026-12-31 | 2026-06-30 2026-09-30              | no 31 June
                    T30                  | 2026-09-30 | 2026-09-30 2026-10-14 2026-10-28   | at once, then two weeks twice
                    T31                  | 2026-12-31 | 2027-01-21                         | half-year file
                    T32                  | 2026-01-01 | 2026-07-01                         | first of July of this year
                    T32                  | 2026-07-01 | 2026-07-01                         | the day itself
                    T32                  | 2026-07-02 | 2027-07-01                         | the next one
                    T33                  | 2026-11-09 | 2026-12-21                         | six weeks is the first choice
                    T33.een-jaar         | 2028-02-29 | 2029-02-28                         | a year from a leap day
                    T33.vijf-jaar        | 2026-11-09 | 2031-11-09                         | ends on a Sunday and stays there
                    T34                  | 2026-12-31 | 2027-02-28                         | two months
                    T35                  | 2026-10-05 | 2026-10-12                         | coach invites
                    T36                  | 2026-09-14 | 2026-09-16                         | contact person for one household
                    T36                  | 2026-12-24 | 2026-12-29                         | over Christmas
                    T36                  | 2026-12-31 | 2027-01-05                         | over New Year and a weekend
                    T37                  | 2026-09-24 | 2026-11-05 2026-12-24 2027-03-24   | three evaluations
                    T38                  | 2026-11-02 | 2026-11-03                         | a day
                    T39                  | 2026-04-03 | 2026-04-07                         | used on Good Friday
                    T40                  | 2026-09-14 | 2026-10-26                         | six weeks of waiting
                    T41                  | 2026-10-27 | 2026-11-10                         | two weeks for the experts
                    T42                  | 2026-09-21 | 2026-11-02                         | fit check after six weeks
                    """)
    void a_clock_ends_on_the_date_that_was_worked_out_by_hand(
            String code, LocalDate begin, String uiterlijk, String waarom) {
        var delen = code.split("\\.");
        var stap = delen.length == 1 ? Optional.<String>empty() : Optional.of(delen[1]);
        var definitie = definities.of(new Gemeentecode("9901")).get(delen[0], begin);

        var einden = rekenaar.reeks(definitie.stappenFor(stap), begin);

        assertThat(einden)
                .as(waarom)
                .isEqualTo(Arrays.stream(uiterlijk.split(" ")).map(LocalDate::parse).toList());
    }
}
