package nl.samenhang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.samenhang.recht.regel.Basistabel;
import nl.samenhang.recht.regel.Regelfixture;
import nl.samenhang.recht.regel.dmn.Kie;
import nl.samenhang.recht.regel.tabel.Rijkiezer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A million Wmo cases, need and contribution, decided by the compiled tables on one thread, against
 * the same rules as plain Java and the engine of the standard.
 */
@Tag("bench")
class RegelsBench {

    private static final int CASES = 1_000_000;
    private static final int SAMPLE = 20_000;
    private static final int ROUNDS = 7;

    private final Random random = new Random(20261128);
    private final Basistabel maatwerk = tabel("wmo-maatwerk");
    private final Basistabel bijdrage = tabel("wmo-bijdrage");
    private final Object[][] vragen = new Object[CASES][];
    private final Object[][] bijdragen = new Object[CASES][];
    private final WmoInJava.Vraag[] vragenInJava = new WmoInJava.Vraag[CASES];
    private final WmoInJava.Bijdrage[] bijdragenInJava = new WmoInJava.Bijdrage[CASES];

    @Test
    void measure() {
        for (var i = 0; i < CASES; i++) {
            vragen[i] = vraag();
            bijdragen[i] = bijdrage();
            vragenInJava[i] = WmoInJava.Vraag.of(vragen[i]);
            bijdragenInJava[i] = WmoInJava.Bijdrage.of(bijdragen[i]);
        }
        var door = new byte[CASES];
        var java = new byte[CASES];
        var tabel = Double.MAX_VALUE;
        var plain = Double.MAX_VALUE;
        for (var ronde = 0; ronde < ROUNDS; ronde++) {
            tabel = Math.min(tabel, seconds(() -> byTable(door)));
            plain = Math.min(plain, seconds(() -> byJava(java)));
        }
        assertThat(door).as("every case by the same rows").isEqualTo(java);
        Figures.print("regels", CASES / tabel, "cases/s", CASES / plain);
        Figures.print("regels-kie", CASES / tabel, "cases/s", SAMPLE / byKie());
    }

    private void byTable(byte[] rijen) {
        var een = maatwerk.kiezer();
        var ander = bijdrage.kiezer();
        for (var i = 0; i < rijen.length; i++) {
            rijen[i] = rows(een.rij(vragen[i]), ander.rij(bijdragen[i]));
        }
    }

    private void byJava(byte[] rijen) {
        for (var i = 0; i < rijen.length; i++) {
            rijen[i] = rows(vragenInJava[i].rij(), bijdragenInJava[i].rij());
        }
    }

    private static byte rows(int een, int ander) {
        return (byte) (een * 16 + ander);
    }

    /** How long the other engine takes for the sample, of which it must say the same. */
    private double byKie() {
        var een = new Kie(maatwerk.dmn());
        var ander = new Kie(bijdrage.dmn());
        var vraag = named(maatwerk, vragen);
        var geld = named(bijdrage, bijdragen);
        var gezegd = new Object[SAMPLE][];
        var best = Double.MAX_VALUE;
        for (var ronde = 0; ronde < 3; ronde++) {
            best =
                    Math.min(
                            best,
                            seconds(
                                    () ->
                                            Arrays.setAll(
                                                    gezegd,
                                                    i ->
                                                            new Object[] {
                                                                een.evaluate(vraag.get(i)),
                                                                ander.evaluate(geld.get(i))
                                                            })));
        }
        for (var i = 0; i < SAMPLE; i++) {
            assertThat(gezegd[i])
                    .containsExactly(answer(maatwerk, vragen[i]), answer(bijdrage, bijdragen[i]));
        }
        return best;
    }

    private static List<Map<String, Object>> named(Basistabel tabel, Object[][] gevallen) {
        return IntStream.range(0, SAMPLE)
                .mapToObj(
                        i -> {
                            Map<String, Object> invoer = new LinkedHashMap<>();
                            for (var k = 0; k < gevallen[i].length; k++) {
                                invoer.put(tabel.tabel().invoer().get(k).naam(), gevallen[i][k]);
                            }
                            return invoer;
                        })
                .toList();
    }

    private static Map<String, Object> answer(Basistabel tabel, Object[] geval) {
        Rijkiezer kiezer = tabel.kiezer();
        return tabel.tabel().answers(tabel.tabel().rijen().get(kiezer.rij(geval)));
    }

    /** Nine of ten live here; most have a limitation and few things solve it by themselves. */
    private Object[] vraag() {
        return new Object[] {
            chance(0.9) ? "IN_GEMEENTE" : chance(0.9) ? "ELDERS_IN_NEDERLAND" : "BUITEN_NEDERLAND",
            chance(0.9) ? "ZELFREDZAAMHEID" : "BESCHERMD_WONEN_OPVANG",
            chance(0.85),
            chance(0.1),
            chance(0.1),
            chance(0.1),
            chance(0.1),
            chance(0.1),
            chance(0.05)
        };
    }

    private Object[] bijdrage() {
        return new Object[] {
            pick("MAATWERK", "MAATWERK", "MAATWERK", "ROLSTOEL", "WONINGAANPASSING", "OPVANG"),
            random.nextInt(105),
            chance(0.2),
            pick("ALLEEN", "PAAR_BEIDEN_AOW", "PAAR_ONDER_AOW"),
            chance(0.05),
            chance(0.95) ? 0 : random.nextInt(32),
            pick("GEEN", "GEEN", "GEEN", "GEEN", "GEEN", "MINDERJARIGE", "BETALING", "AANPAK")
        };
    }

    private boolean chance(double kans) {
        return random.nextDouble() < kans;
    }

    private String pick(String... uit) {
        return uit[random.nextInt(uit.length)];
    }

    private static Basistabel tabel(String sleutel) {
        return Regelfixture.basistabellen().versies(sleutel).getFirst();
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
