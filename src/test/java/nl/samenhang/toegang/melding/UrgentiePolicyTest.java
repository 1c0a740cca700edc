package nl.samenhang.toegang.melding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgentiePolicyTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    gevaar     | tijd        | signalen              | kinderen | urgentie | regels
                    NU         | KAN_WACHTEN |                       | nee      | GEVAAR   | GEVAAR_NU
                    NEE        | KAN_WACHTEN | ZELFDODING            | nee      | GEVAAR   | DENKT_AAN_DOOD
                    MISSCHIEN  | DEZE_WEEK   | GEWELD                | ja       | GEVAAR   | GEWELD_ONVEILIG
                    NEE        | DEZE_WEEK   | GEWELD                | ja       | HOOG     | GEWELD_EERDER
                    NEE        | DEZE_WEEK   | GEEN_SLAAPPLEK        | ja       | GEVAAR   | KIND_ZONDER_SLAAPPLEK
                    NEE        | DEZE_WEEK   | GEEN_SLAAPPLEK        | nee      | HOOG     | ZONDER_SLAAPPLEK
                    NEE        | DEZE_WEEK   | GEEN_ETEN ONTRUIMING  | nee      | HOOG     | ZONDER_ETEN ONTRUIMING_DREIGT
                    NEE        | KAN_WACHTEN | ZORG_VALT_WEG         | nee      | HOOG     | ZORG_WEGGEVALLEN
                    MISSCHIEN  | VANDAAG     |                       | nee      | HOOG     | GEVAAR_MISSCHIEN MOET_VANDAAG
                    NEE        | VANDAAG     |                       | nee      | HOOG     | MOET_VANDAAG
                    NEE        | DEZE_WEEK   |                       | nee      | NORMAAL  | MOET_DEZE_WEEK
                    NEE        | KAN_WACHTEN |                       | ja       | NORMAAL  | KINDEREN_BETROKKEN
                    NEE        | KAN_WACHTEN |                       | nee      | LAAG     | MAG_WACHTEN
                    NU         | VANDAAG     | GEWELD ZELFDODING     | ja       | GEVAAR   | GEVAAR_NU DENKT_AAN_DOOD GEWELD_ONVEILIG
                    """)
    void the_highest_urgency_wins_and_names_its_rules(
            Gevaar gevaar,
            Tijdsdruk tijd,
            String signalen,
            String kinderen,
            Urgentie urgentie,
            String regels) {
        var oordeel =
                UrgentiePolicy.judge(
                        new Spoedvragen(gevaar, tijd, signals(signalen), kinderen.equals("ja")));

        assertThat(oordeel.urgentie()).isEqualTo(urgentie);
        assertThat(oordeel.regels()).extracting(Enum::name).containsExactly(regels.split(" "));
    }

    @Test
    void every_signal_makes_it_at_least_urgent() {
        for (var signaal : Noodsignaal.values()) {
            var oordeel =
                    UrgentiePolicy.judge(
                            new Spoedvragen(
                                    Gevaar.NEE, Tijdsdruk.KAN_WACHTEN, Set.of(signaal), false));

            assertThat(oordeel.urgentie().spoed()).as(signaal.name()).isTrue();
        }
    }

    private static Set<Noodsignaal> signals(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" "))
                        .map(Noodsignaal::valueOf)
                        .collect(Collectors.toSet());
    }
}
