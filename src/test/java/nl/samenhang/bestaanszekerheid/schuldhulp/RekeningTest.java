package nl.samenhang.bestaanszekerheid.schuldhulp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RekeningTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    inkomen, vtlb, over
                    2450,    2210, 240
                    2210,    2210, 0
                    1900,    2210, 0
                    2450.75, 2210, 240.75
                    """)
    void what_is_left_is_income_less_what_a_household_keeps_and_never_less_than_nothing(
            String inkomen, int vtlb, String over) {
        assertThat(vtlb(money(inkomen), vtlb).capaciteit()).isEqualTo(money(over));
    }

    @Test
    void it_is_counted_again_a_year_later() {
        assertThat(vtlb(Bedrag.of("2450"), 2210).herzienOp()).isEqualTo("2027-11-18");
    }

    @Test
    void a_creditor_who_goes_first_gets_twice_the_percentage_and_the_parts_make_the_whole() {
        var belasting = claim("Belastingdienst", Rang.PREFERENT, "3000");
        var energie = claim("Energie", Rang.CONCURRENT, "2400");
        var winkel = claim("Webwinkel", Rang.CONCURRENT, "1800");
        var verzekeraar = claim("Zorgverzekeraar", Rang.CONCURRENT, "1200");
        var rekening =
                Rekening.of(Bedrag.of("240"), 18, List.of(belasting, energie, winkel, verzekeraar));
        assertThat(rekening.totaal()).isEqualTo(Bedrag.of("4320"));
        assertThat(rekening.deel(belasting)).isEqualTo(Bedrag.of("2273,68"));
        assertThat(rekening.deel(energie)).isEqualTo(Bedrag.of("909,47"));
        assertThat(rekening.deel(winkel)).isEqualTo(Bedrag.of("682,11"));
        assertThat(rekening.deel(verzekeraar)).isEqualTo(Bedrag.of("454,74"));
        for (var gewoon : List.of(energie, winkel, verzekeraar)) {
            assertThat(rekening.procent(gewoon)).isEqualByComparingTo("37.89");
        }
        assertThat(rekening.procent(belasting)).isEqualByComparingTo("75.79");
        assertThat(rekening.oplossingen())
                .containsExactly(Oplossing.SCHULDBEMIDDELING, Oplossing.SANERINGSKREDIET);
    }

    @Test
    void nobody_gets_more_than_the_claim_and_what_is_left_goes_to_the_others() {
        var eerst = claim("Belastingdienst", Rang.PREFERENT, "100");
        var dan = claim("Winkel", Rang.CONCURRENT, "200");
        var rekening = Rekening.of(Bedrag.of("10"), 18, List.of(eerst, dan));
        assertThat(rekening.totaal()).isEqualTo(Bedrag.of("180"));
        assertThat(rekening.deel(eerst)).isEqualTo(Bedrag.of("90"));
        assertThat(rekening.deel(dan)).isEqualTo(Bedrag.of("90"));
        var meer = Rekening.of(Bedrag.of("14"), 18, List.of(eerst, dan));
        assertThat(meer.deel(eerst)).as("capped at the claim").isEqualTo(Bedrag.of("100"));
        assertThat(meer.deel(dan)).isEqualTo(Bedrag.of("152"));
    }

    @Test
    void who_can_pay_all_pays_no_more_than_all() {
        var rekening =
                Rekening.of(Bedrag.of("500"), 18, List.of(claim("Winkel", Rang.CONCURRENT, "900")));
        assertThat(rekening.totaal()).isEqualTo(Bedrag.of("900"));
        assertThat(rekening.oplossingen())
                .containsExactly(Oplossing.BETALINGSREGELING, Oplossing.HERFINANCIERING);
    }

    @Test
    void who_can_pay_nothing_offers_nothing() {
        var rekening =
                Rekening.of(Bedrag.NIETS, 18, List.of(claim("Winkel", Rang.CONCURRENT, "900")));
        assertThat(rekening.oplossingen()).containsExactly(Oplossing.NULAANBOD);
        assertThat(rekening.procent()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"0.01", "0.02", "1", "33.33", "100", "777.77", "1234.56"})
    void the_parts_always_add_up_to_the_cent(String geld) {
        var eisen =
                List.of(
                        claim("A", Rang.CONCURRENT, "333,33"),
                        claim("B", Rang.PREFERENT, "333,33"),
                        claim("C", Rang.CONCURRENT, "333,34"),
                        claim("D", Rang.CONCURRENT, "500"));
        var delen = Verdeling.of(money(geld), eisen);
        assertThat(delen.values().stream().reduce(Bedrag.NIETS, Bedrag::plus))
                .isEqualTo(money(geld));
    }

    private static Vtlb vtlb(Bedrag inkomen, int vtlb) {
        return new Vtlb(Ids.next(), DAG, inkomen, vtlb, Vtlb.Reden.BEGIN, Vtlb.herziening(DAG));
    }

    private static Schuld claim(String wie, Rang rang, String bedrag) {
        return new Schuld(
                Ids.next(),
                wie,
                "",
                Schuldsoort.OVERIG,
                rang,
                false,
                Bedrag.of(bedrag),
                DAG,
                Schuld.Contact.ONBEKEND);
    }

    private static Bedrag money(String euros) {
        return new Bedrag(new BigDecimal(euros).movePointRight(2).longValueExact());
    }
}
