package nl.samenhang.recht.regel.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.samenhang.recht.regel.Basistabel;
import nl.samenhang.recht.regel.Regelfixture;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import nl.samenhang.recht.regel.tabel.Rijkiezer;
import nl.samenhang.recht.regel.tabel.Trefwijze;
import org.junit.jupiter.api.Test;

/**
 * Our compiled tables answer line by line what the conformant engine answers: each case that can
 * differ for the tables of the house, and random tables with random mistakes left out.
 */
class KieVergelijkingTest {

    private static final int MEESTE = 4_000;

    private final RandomGenerator toeval = RandomGeneratorFactory.of("L64X128MixRandom").create(26);

    @Test
    void every_table_of_the_house_answers_as_the_engine_of_the_standard() {
        var basis = Regelfixture.basistabellen();
        assertThat(basis.sleutels()).hasSizeGreaterThan(8);
        for (var sleutel : basis.sleutels()) {
            basis.versies(sleutel).forEach(this::compare);
        }
    }

    private void compare(Basistabel versie) {
        var kie = new Kie(versie.dmn());
        for (var waarden : gevallen(versie.kiezer())) {
            assertThat(answers(versie.kiezer(), waarden))
                    .as("%s %s", versie.bestand(), Arrays.toString(waarden))
                    .isEqualTo(kie.evaluate(invoer(versie.tabel(), waarden)));
        }
    }

    @Test
    void random_tables_answer_as_the_engine_of_the_standard() {
        var goed = 0;
        for (var ronde = 0; ronde < 120; ronde++) {
            var ontwerp = Toevalstabel.make(toeval);
            var uitslag = nl.samenhang.recht.regel.tabel.Tabelcontrole.check(ontwerp, _ -> true);
            if (uitslag.isGoed()) {
                goed++;
                var kiezer = Rijkiezer.of(uitslag.tabel().orElseThrow());
                var kie = new Kie(Dmnschrijver.write(ontwerp));
                for (var waarden : gevallen(kiezer)) {
                    assertThat(answers(kiezer, waarden))
                            .as("%s %s", ontwerp.rijen(), Arrays.toString(waarden))
                            .isEqualTo(kie.evaluate(invoer(kiezer.tabel(), waarden)));
                }
            }
        }
        assertThat(goed).isGreaterThan(20);
    }

    /** All cases that can differ, or that many drawn from them. */
    private List<Object[]> gevallen(Rijkiezer kiezer) {
        var aantallen = kiezer.aantallen();
        var alle = aantallen.stream().mapToLong(a -> a).reduce(1, Math::multiplyExact);
        var result = new ArrayList<Object[]>();
        for (var nummer = 0L; nummer < Math.min(alle, MEESTE); nummer++) {
            var rest = alle <= MEESTE ? nummer : toeval.nextLong(alle);
            var waarden = new Object[aantallen.size()];
            for (var k = 0; k < waarden.length; k++) {
                waarden[k] = kiezer.voorbeeld(k, (int) (rest % aantallen.get(k)));
                rest /= aantallen.get(k);
            }
            result.add(waarden);
        }
        return result;
    }

    private static Map<String, Object> invoer(Regeltabel tabel, Object[] waarden) {
        var result = new LinkedHashMap<String, Object>();
        for (var k = 0; k < waarden.length; k++) {
            result.put(tabel.invoer().get(k).naam(), waarden[k]);
        }
        return result;
    }

    private static Object answers(Rijkiezer kiezer, Object[] waarden) {
        var tabel = kiezer.tabel();
        var alle =
                kiezer.rijen(waarden).stream()
                        .map(rij -> tabel.answers(tabel.rijen().get(rij)))
                        .toList();
        return tabel.kop().trefwijze() == Trefwijze.COLLECT ? alle : alle.getFirst();
    }
}
