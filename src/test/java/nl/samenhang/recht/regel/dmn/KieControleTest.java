package nl.samenhang.recht.regel.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.random.RandomGeneratorFactory;
import nl.samenhang.recht.regel.tabel.Gebrek;
import nl.samenhang.recht.regel.tabel.Gebrek.Soort;
import nl.samenhang.recht.regel.tabel.Tabelcontrole;
import nl.samenhang.recht.regel.tabel.Trefwijze;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/** Our search for gaps and overlaps finds what the analysis of the conformant engine finds. */
class KieControleTest {

    @Test
    void gaps_and_overlaps_of_random_tables_are_those_that_the_other_analysis_finds() {
        var toeval = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        var validator = DMNValidatorFactory.newValidator();
        var metGat = 0;
        var metOverlap = 0;
        for (var ronde = 0; ronde < 150; ronde++) {
            var ontwerp = Toevalstabel.make(toeval);
            if (ontwerp.kop().trefwijze() == Trefwijze.UNIQUE) {
                var soorten =
                        Tabelcontrole.check(ontwerp, _ -> true).gebreken().stream()
                                .map(Gebrek::soort)
                                .toList();
                var ander =
                        validator
                                .validate(
                                        new StringReader(Dmnschrijver.write(ontwerp)),
                                        Validation.ANALYZE_DECISION_TABLE)
                                .stream()
                                .map(m -> m.getMessageType())
                                .toList();
                assertThat(soorten.contains(Soort.GAT))
                        .as("%s %s", ontwerp.rijen(), ander)
                        .isEqualTo(ander.contains(DMNMessageType.DECISION_TABLE_GAP));
                assertThat(soorten.contains(Soort.OVERLAP))
                        .as("%s %s", ontwerp.rijen(), ander)
                        .isEqualTo(
                                ander.contains(DMNMessageType.DECISION_TABLE_OVERLAP)
                                        || ander.contains(
                                                DMNMessageType
                                                        .DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE));
                metGat += soorten.contains(Soort.GAT) ? 1 : 0;
                metOverlap += soorten.contains(Soort.OVERLAP) ? 1 : 0;
            }
        }
        assertThat(metGat).isGreaterThan(5);
        assertThat(metOverlap).isGreaterThan(5);
    }
}
