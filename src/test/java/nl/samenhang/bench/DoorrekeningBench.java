package nl.samenhang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.doorrekening.Knop;
import nl.samenhang.bestaanszekerheid.doorrekening.Modelfixture;
import nl.samenhang.bestaanszekerheid.doorrekening.Modelfixture.Stad;
import nl.samenhang.bestaanszekerheid.doorrekening.Modelfixture.Uitslag;
import nl.samenhang.bestaanszekerheid.regeling.Normfixture;
import nl.samenhang.bestaanszekerheid.regeling.Recht;
import nl.samenhang.bestaanszekerheid.regeling.Regeling;
import nl.samenhang.recht.regel.Basistabel;
import nl.samenhang.recht.regel.Regelfixture;
import nl.samenhang.recht.regel.dmn.Kie;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * All 8.4 million households of the country by ten schemes, as they are and as a variant would have
 * them, against the same rules typed as loops in Java and the engine of the standard.
 */
@Tag("bench")
class DoorrekeningBench {

    private static final int HUISHOUDENS = Integer.getInteger("huishoudens", 8_400_000);
    private static final int STEEKPROEF = 100_000;
    private static final int KIE_TIMED = 20_000;
    private static final int ROUNDS = 3;
    private static final int REGELINGEN = 10;

    /** In the order of {@link RegelingenInJava}. */
    private final List<Regeling> acht =
            Stream.of(
                            "meedoenregeling",
                            "kindpakket",
                            "inkomenstoeslag",
                            "studietoeslag",
                            "bijzondere-bijstand",
                            "collectieve-verzekering",
                            "kwijtschelding",
                            "algemene-bijstand")
                    .map(DoorrekeningBench::regeling)
                    .toList();

    /** Two municipalities have versions of their own of two of them. */
    private final List<Regeling> regelingen =
            Stream.concat(acht.stream(), Stream.of(acht.get(0), acht.get(2))).toList();

    @Test
    void measure() {
        var stad = Stad.of(1, HUISHOUDENS);
        var nu = new ArrayList<>(acht.stream().map(r -> basis(r).tabel()).toList());
        nu.add(Modelfixture.variant(nu.get(0), Knop.Soort.INKOMENSGRENS, 130));
        nu.add(Modelfixture.variant(nu.get(2), Knop.Soort.MAANDEN, 24));
        var straks = new ArrayList<Regeltabel>(nu);
        straks.set(0, Modelfixture.variant(nu.get(0), Knop.Soort.INKOMENSGRENS, 130));
        straks.set(1, Modelfixture.variant(nu.get(1), Knop.Soort.INKOMENSGRENS, 130));
        straks.set(2, Modelfixture.variant(nu.get(2), Knop.Soort.INKOMENSGRENS, 120));
        straks.set(5, Modelfixture.variant(nu.get(5), Knop.Soort.INKOMENSGRENS, 150));
        straks.set(8, Modelfixture.variant(nu.get(8), Knop.Soort.INKOMENSGRENS, 140));
        straks.set(9, Modelfixture.variant(nu.get(9), Knop.Soort.MAANDEN, 12));
        var java = new RegelingenInJava(stad);
        var gewonnen = new long[2];
        var tabel = Double.MAX_VALUE;
        var plain = Double.MAX_VALUE;
        for (var ronde = 0; ronde < ROUNDS; ronde++) {
            tabel =
                    Math.min(
                            tabel, seconds(() -> gewonnen[0] = stad.count(regelingen, nu, straks)));
            plain = Math.min(plain, seconds(() -> gewonnen[1] = byJava(java)));
        }
        assertThat(gewonnen[0]).as("as many win").isEqualTo(gewonnen[1]).isPositive();
        Figures.print("doorrekening-tijd", tabel, "s", plain);
        var besluiten = 2.0 * HUISHOUDENS * REGELINGEN;
        Figures.print("doorrekening", besluiten / tabel, "decisions/s", besluiten / plain);
        byKie(stad, nu);
    }

    private static long byJava(RegelingenInJava java) {
        return java.count(
                new RegelingenInJava.Getallen(12_000, 12_000, 11_000, 36, 13_000),
                new RegelingenInJava.Getallen(13_000, 13_000, 12_000, 36, 15_000),
                new RegelingenInJava.Getallen(13_000, 0, 11_000, 24, 0),
                new RegelingenInJava.Getallen(14_000, 0, 11_000, 12, 0));
    }

    /** The first hundred thousand by the other engine, of all of which it must say the same. */
    private void byKie(Stad stad, List<Regeltabel> nu) {
        var mensen = Modelfixture.bevolking(1, STEEKPROEF);
        var gevraagd = 0L;
        var kieSeconds = 0.0;
        var onsSeconds = 0.0;
        for (var r = 0; r < acht.size(); r++) {
            var regeling = acht.get(r);
            var tabel = nu.get(r);
            var uitslag = stad.judge(regeling, tabel);
            onsSeconds += seconds(() -> stad.judge(regeling, tabel, uitslag));
            var kie = new Kie(basis(regeling).dmn());
            var feiten = mensen.stream().map(een -> Modelfixture.facts(een, tabel)).toList();
            feiten.stream().limit(KIE_TIMED / 4).forEach(f -> f.forEach(kie::evaluate));
            var timed = feiten.subList(0, KIE_TIMED);
            gevraagd += timed.stream().mapToLong(List::size).sum();
            kieSeconds += seconds(() -> timed.forEach(f -> f.forEach(kie::evaluate)));
            IntStream.range(0, STEEKPROEF)
                    .forEach(i -> assertSame(kie, feiten.get(i), uitslag, i, regeling));
        }
        var perCore = (double) HUISHOUDENS * acht.size() / onsSeconds;
        Figures.print("doorrekening-kie", perCore, "decisions/s", gevraagd / kieSeconds);
    }

    private static void assertSame(
            Kie kie, List<Map<String, Object>> feiten, Uitslag uitslag, int i, Regeling regeling) {
        var beste =
                feiten.stream()
                        .map(f -> recht(kie.evaluate(f)))
                        .min(Recht::compareTo)
                        .orElse(Recht.NEE);
        if (uitslag.recht()[i] != beste.ordinal()) {
            throw new AssertionError(regeling.tabel() + " of " + feiten);
        }
    }

    /** Of one row a map, of more a list of them. */
    private static Recht recht(Object antwoord) {
        var rij = antwoord instanceof List<?> rijen ? rijen.getFirst() : antwoord;
        return Recht.valueOf(String.valueOf(((Map<?, ?>) rij).get("recht")));
    }

    private static Regeling regeling(String tabel) {
        return Normfixture.regelingen().stream()
                .filter(r -> r.tabel().equals(tabel))
                .findFirst()
                .orElseThrow();
    }

    private static Basistabel basis(Regeling regeling) {
        return Regelfixture.basistabellen().versies(regeling.tabel()).getFirst();
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
