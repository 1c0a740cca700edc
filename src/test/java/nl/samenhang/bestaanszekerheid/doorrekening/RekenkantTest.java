package nl.samenhang.bestaanszekerheid.doorrekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.samenhang.SamenhangTest;
import nl.samenhang.bestaanszekerheid.doorrekening.Modelfixture.Stad;
import nl.samenhang.bestaanszekerheid.regeling.Normfixture;
import nl.samenhang.bestaanszekerheid.regeling.Recht;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenberekening;
import nl.samenhang.bestaanszekerheid.regeling.Regeling;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.recht.regel.Regelfixture;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import nl.samenhang.recht.regel.tabel.Rijkiezer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A town at once gets what each household would get by itself. */
class RekenkantTest extends SamenhangTest {

    /** Each of them asks the database for eight tables. */
    private static final int EEN_VOOR_EEN = 250;

    private static final int VELEN = 12_000;

    private final List<Regeling> regelingen = Normfixture.regelingen();
    private final Random kans = new Random(20261129);

    @Autowired private Rechtenberekening berekening;

    @Test
    void outcome_and_amount_are_those_of_the_question_of_one_household() {
        var mensen = mensen(EEN_VOOR_EEN);
        var stad = Stad.of(mensen);
        var uitslagen = new HashMap<String, Modelfixture.Uitslag>();
        regelingen.forEach(r -> uitslagen.put(r.tabel(), stad.judge(r, tabel(r))));
        for (var i = 0; i < mensen.size(); i++) {
            var vraag = Modelfixture.vraag(mensen.get(i));
            var rechten = as("BELEIDSMEDEWERKER", () -> berekening.of(vraag));
            for (var regeling : regelingen) {
                var een = rechten.of(regeling.tabel());
                var samen = Objects.requireNonNull(uitslagen.get(regeling.tabel()));
                assertThat(Recht.values()[samen.recht()[i]])
                        .as("%s of %s", regeling.tabel(), vraag)
                        .isEqualTo(een.map(u -> u.recht()).orElse(Recht.NEE));
                if (regeling.voor() != Regeling.Voor.KIND) {
                    assertThat((long) samen.bedrag()[i])
                            .as("%s of %s", regeling.tabel(), vraag)
                            .isEqualTo(een.flatMap(u -> u.bedrag()).map(Bedrag::centen).orElse(0L));
                }
            }
        }
    }

    @Test
    void thousands_at_and_beside_every_threshold_get_the_rows_of_one_case_at_a_time() {
        var mensen = mensen(VELEN);
        var stad = Stad.of(mensen);
        for (var regeling : regelingen) {
            var tabel = tabel(regeling);
            var kiezer = Rijkiezer.of(tabel);
            var samen = stad.judge(regeling, tabel);
            for (var i = 0; i < mensen.size(); i++) {
                var feiten = Modelfixture.facts(mensen.get(i), tabel);
                var beste =
                        feiten.stream()
                                .map(f -> recht(kiezer, f))
                                .min(Recht::compareTo)
                                .orElse(Recht.NEE);
                assertThat(Recht.values()[samen.recht()[i]])
                        .as("%s of %s", regeling.tabel(), feiten)
                        .isEqualTo(beste);
            }
        }
    }

    private static Recht recht(Rijkiezer kiezer, Map<String, Object> feiten) {
        var tabel = kiezer.tabel();
        var waarden = tabel.invoer().stream().map(k -> feiten.get(k.naam())).toArray();
        var rij = tabel.rijen().get(kiezer.rijen(waarden).getFirst());
        return Recht.valueOf(String.valueOf(tabel.answers(rij).get("recht")));
    }

    private List<Modelhuishouden> mensen(int aantal) {
        var result = new ArrayList<Modelhuishouden>();
        Modelfixture.each(
                7,
                aantal,
                een -> result.add(kans.nextBoolean() ? een : Modelfixture.atTheEdge(een, kans)));
        return result;
    }

    private static Regeltabel tabel(Regeling regeling) {
        return Regelfixture.basistabellen().versies(regeling.tabel()).getFirst().tabel();
    }
}
