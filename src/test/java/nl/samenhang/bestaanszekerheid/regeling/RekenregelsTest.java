package nl.samenhang.bestaanszekerheid.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Bedrag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The sums, against what was worked out by hand. */
class RekenregelsTest {

    private final Bijstandsnormen normen =
            new Bijstandsnormen(JsonMapper.builder().build(), _ -> List.of());

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    aanvrager      | partner        | kinderen | dag        | norm
                    VAN_21_TOT_AOW |                | 2        | 2026-11-10 | 1419,46
                    VAN_21_TOT_AOW |                | 0        | 2026-06-30 | 1401,50
                    VAN_21_TOT_AOW | VAN_21_TOT_AOW | 0        | 2026-07-01 | 2027,79
                    AOW            |                | 0        | 2026-07-01 | 1587,34
                    AOW            | VAN_21_TOT_AOW | 0        | 2026-07-01 | 2176,10
                    JONGER_DAN_21  |                | 0        | 2025-03-01 | 332,17
                    JONGER_DAN_21  | JONGER_DAN_21  | 1        | 2026-07-01 | 1106,40
                    JONGER_DAN_21  | VAN_21_TOT_AOW | 0        | 2026-01-01 | 1347,06
                    JONGER_DAN_21  | VAN_21_TOT_AOW | 1        | 2024-01-01 | 1600,77
                    """)
    void the_norm_follows_age_partner_child_and_day(
            Normleeftijd aanvrager,
            Normleeftijd partner,
            int kinderen,
            LocalDate dag,
            String norm) {
        var situatie = situatie(aanvrager, Optional.ofNullable(partner), kinderen, 0);
        assertThat(normen.norm(situatie, dag)).contains(Bedrag.of(norm));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    delers | norm
                    2      | 500
                    3      | 433,33
                    4      | 400
                    5      | 380
                    """)
    void the_more_share_the_costs_the_smaller_the_part_of_1000_euros_of_a_couple(
            int delers, String norm) {
        assertThat(Rekenregels.kostendelersnorm(Bedrag.of("1000"), delers))
                .isEqualTo(Bedrag.of(norm));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    aanvrager      | partner        | kinderen | delers | inrichting | ouders | dag        | inkomen | bijstand
                    VAN_21_TOT_AOW |                | 2        | 0      | false      | false  | 2026-07-01 | 0       | 1419,46
                    VAN_21_TOT_AOW |                | 2        | 0      | false      | false  | 2026-11-10 | 700     | 719,46
                    VAN_21_TOT_AOW |                | 0        | 1      | false      | false  | 2026-07-01 | 0       | 1013,90
                    VAN_21_TOT_AOW |                | 0        | 2      | false      | false  | 2026-07-01 | 0       | 878,71
                    VAN_21_TOT_AOW |                | 0        | 3      | false      | false  | 2026-07-01 | 0       | 811,12
                    VAN_21_TOT_AOW |                | 0        | 4      | false      | false  | 2026-07-01 | 0       | 770,56
                    VAN_21_TOT_AOW | VAN_21_TOT_AOW | 0        | 0      | false      | false  | 2026-07-01 | 1000    | 1027,79
                    VAN_21_TOT_AOW | VAN_21_TOT_AOW | 0        | 1      | false      | false  | 2026-07-01 | 0       | 1757,42
                    JONGER_DAN_21  |                | 0        | 0      | false      | false  | 2026-07-01 | 0       | 350,42
                    JONGER_DAN_21  |                | 0        | 0      | false      | true   | 2026-07-01 | 0       | 1112,66
                    JONGER_DAN_21  |                | 0        | 0      | false      | true   | 2026-01-01 | 0       | 1092,44
                    VAN_21_TOT_AOW |                | 0        | 0      | true       | false  | 2026-07-01 | 0       | 496,44
                    VAN_21_TOT_AOW | VAN_21_TOT_AOW | 0        | 0      | true       | false  | 2026-01-01 | 0       | 796,27
                    """)
    void assistance_is_what_the_income_is_short_of_the_norm(
            Normleeftijd aanvrager,
            Normleeftijd partner,
            int kinderen,
            int delers,
            boolean inrichting,
            boolean ouders,
            LocalDate dag,
            String inkomen,
            String bijstand) {
        var zonder = situatie(aanvrager, Optional.ofNullable(partner), kinderen, delers);
        var situatie =
                new Leefsituatie(
                        zonder.aanvrager(),
                        zonder.partner(),
                        zonder.kinderen(),
                        delers,
                        new Bijzonderheden(inrichting, ouders, false));
        assertThat(
                        new Bedrag(
                                normen.norm(situatie, dag).orElseThrow().centen()
                                        - Bedrag.of(inkomen).centen()))
                .isEqualTo(Bedrag.of(bijstand));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    aanvrager      | partner        | kinderen | delers | dag        | norm
                    VAN_21_TOT_AOW | VAN_21_TOT_AOW | 0        | 0      | 2026-07-01 | 1013,90
                    VAN_21_TOT_AOW | VAN_21_TOT_AOW | 2        | 0      | 2026-07-01 | 1013,90
                    VAN_21_TOT_AOW | VAN_21_TOT_AOW | 0        | 0      | 2026-01-01 | 1001,07
                    AOW            | VAN_21_TOT_AOW | 0        | 0      | 2026-07-01 | 1088,05
                    JONGER_DAN_21  | JONGER_DAN_21  | 0        | 0      | 2026-07-01 | 350,42
                    JONGER_DAN_21  | JONGER_DAN_21  | 1        | 0      | 2026-07-01 | 553,20
                    VAN_21_TOT_AOW | JONGER_DAN_21  | 0        | 0      | 2026-07-01 | 682,16
                    VAN_21_TOT_AOW | VAN_21_TOT_AOW | 0        | 1      | 2026-07-01 | 878,71
                    VAN_21_TOT_AOW |                | 0        | 0      | 2026-07-01 | 1419,46
                    """)
    void who_has_a_partner_without_a_right_has_half_of_the_norm_of_the_two(
            Normleeftijd aanvrager,
            Normleeftijd partner,
            int kinderen,
            int delers,
            LocalDate dag,
            String norm) {
        var samen = situatie(aanvrager, Optional.ofNullable(partner), kinderen, delers);
        var zonder =
                new Leefsituatie(
                        samen.aanvrager(),
                        samen.partner(),
                        samen.kinderen(),
                        delers,
                        new Bijzonderheden(false, false, true));
        assertThat(normen.norm(zonder, dag)).contains(Bedrag.of(norm));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    gemeld     | vanaf      | balans | ingang
                               |            | false  | 2026-11-10
                    2026-10-20 |            | false  | 2026-10-20
                    2026-10-20 | 2026-08-01 | false  | 2026-10-20
                    2026-10-20 | 2026-08-01 | true   | 2026-08-01
                    2026-10-20 | 2026-01-01 | true   | 2026-07-20
                    2026-10-20 | 2026-11-01 | true   | 2026-10-20
                    """)
    void it_begins_when_somebody_reported_or_at_most_three_months_before_by_the_new_rules(
            LocalDate gemeld, LocalDate vanaf, boolean balans, LocalDate ingang) {
        var vraag = new Bijstandsvraag(Optional.ofNullable(gemeld), Optional.ofNullable(vanaf));
        assertThat(vraag.ingang(LocalDate.of(2026, 11, 10), balans)).isEqualTo(ingang);
    }

    @Test
    void an_income_of_a_week_is_52_twelfths_in_a_month() {
        assertThat(Rekenregels.maand(Bedrag.of("420"))).isEqualTo(Bedrag.of("1820"));
        assertThat(Rekenregels.maand(Bedrag.of("327,57"))).isEqualTo(Bedrag.of("1419,47"));
    }

    @Test
    void a_mother_with_an_adult_son_at_home_has_half_the_norm_of_a_couple() {
        var situatie = situatie(Normleeftijd.VAN_21_TOT_AOW, Optional.empty(), 0, 1);
        assertThat(normen.norm(situatie, LocalDate.of(2026, 7, 1))).contains(Bedrag.of("1013,90"));
    }

    @Test
    void a_norm_that_is_not_known_is_not_guessed() {
        var jong = situatie(Normleeftijd.JONGER_DAN_21, Optional.empty(), 0, 0);
        assertThat(normen.norm(jong, LocalDate.of(2024, 8, 1))).isEmpty();
        assertThat(normen.on(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(normen.vermogen(LocalDate.of(2025, 6, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    inkomen, norm, percentage
                    1690, '1419,46', 119.05
                    1950, '1587,34', 122.84
                    0, '1419,46', 0.00
                    """)
    void income_is_a_percentage_of_the_norm_rounded_down(
            String inkomen, String norm, BigDecimal percentage) {
        assertThat(Rekenregels.percentage(Bedrag.of(inkomen), Bedrag.of(norm)))
                .isEqualByComparingTo(percentage);
    }

    @Test
    void a_pensioner_with_1950_euros_pays_a_quarter_of_the_surplus_of_a_year() {
        assertThat(
                        Rekenregels.draagkracht(
                                Bedrag.of("1950"),
                                Bedrag.of("1587,34"),
                                BigDecimal.valueOf(120),
                                BigDecimal.valueOf(25)))
                .isEqualTo(Bedrag.of("135,57"));
    }

    @Test
    void debts_are_taken_from_assets_and_the_limit_itself_is_allowed() {
        var grens = Optional.of(Bedrag.of("8000"));
        assertThat(Vermogenstoets.of(Bedrag.of("8000"), Bedrag.NIETS, grens))
                .isEqualTo(Vermogenstoets.ONDER_GRENS);
        assertThat(Vermogenstoets.of(Bedrag.of("8000,01"), Bedrag.NIETS, grens))
                .isEqualTo(Vermogenstoets.BOVEN_GRENS);
        assertThat(Vermogenstoets.of(Bedrag.of("9000"), Bedrag.of("1000"), grens))
                .isEqualTo(Vermogenstoets.ONDER_GRENS);
    }

    private static Leefsituatie situatie(
            Normleeftijd wie, Optional<Normleeftijd> partner, int kinderen, int kostendelers) {
        List<Integer> jaren = IntStream.range(0, kinderen).map(_ -> 7).boxed().toList();
        return new Leefsituatie(wie, partner, jaren, kostendelers);
    }
}
