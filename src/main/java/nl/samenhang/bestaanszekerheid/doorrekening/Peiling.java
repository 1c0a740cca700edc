package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.samenhang.bestaanszekerheid.regeling.Leefvorm;
import nl.samenhang.bestaanszekerheid.regeling.Normleeftijd;
import nl.samenhang.bestaanszekerheid.regeling.Vermogenstoets;
import nl.samenhang.recht.regel.tabel.Kolommen;
import nl.samenhang.recht.regel.tabel.Kolomvorm;
import org.jspecify.annotations.Nullable;

/**
 * The model population as the tables of the schemes ask it, by the norms of a day and an asset
 * limit.
 */
final class Peiling implements Kolommen {

    static final String PERCENTAGE = "inkomenspercentage";
    static final String MAANDEN = "maandenLaagInkomen";
    static final String KIND = "leeftijdKind";
    static final String VERMOGEN = "vermogenstoets";

    /** Two decimals; more than a thousand per cent says nothing new, and the tables end there. */
    private static final int HOOGSTE = 100_000;

    static final int MEESTE_MAANDEN = 600;
    private static final int OUDSTE_KIND = 17;
    private static final int STUK = 1 << 16;

    /** Which columns there are. */
    static final Map<String, Kolomvorm> VORMEN =
            Map.of(
                    PERCENTAGE,
                    new Kolomvorm.Getal(2, 0, HOOGSTE),
                    MAANDEN,
                    new Kolomvorm.Getal(0, 0, MEESTE_MAANDEN),
                    KIND,
                    new Kolomvorm.Getal(0, 0, OUDSTE_KIND),
                    VERMOGEN,
                    Kolomvorm.Codes.of(Vermogenstoets.values()),
                    "leefvorm",
                    Kolomvorm.Codes.of(Leefvorm.values()),
                    "normleeftijd",
                    Kolomvorm.Codes.of(Normleeftijd.values()),
                    "laatsteToeslag",
                    Kolomvorm.Codes.of(Laatstetoeslag.values()),
                    "inkomenStijgt",
                    new Kolomvorm.Janee(),
                    "student",
                    new Kolomvorm.Janee(),
                    "studiebeperking",
                    new Kolomvorm.Janee());

    final Modelbevolking bevolking;
    final int[] normen;
    private final Map<String, int[]> getallen;
    private final Map<String, byte[]> codes;

    private Peiling(
            Modelbevolking bevolking,
            int[] normen,
            Map<String, int[]> getallen,
            Map<String, byte[]> codes) {
        this.bevolking = bevolking;
        this.normen = normen;
        this.getallen = getallen;
        this.codes = codes;
    }

    /**
     * Works out the percentages and the test of the assets.
     *
     * @param normen the norms of the day, as {@link Normcel#normen} gives them
     */
    static Peiling of(Modelbevolking bevolking, int[] normen, Optional<Grenzen> grenzen) {
        var percentage = new int[bevolking.aantal];
        inPieces(bevolking.aantal, i -> percentage[i] = percentage(bevolking, normen, i));
        var codes =
                Map.of(
                        "leefvorm", bevolking.leefvorm,
                        "normleeftijd", bevolking.normleeftijd,
                        "laatsteToeslag", bevolking.laatsteToeslag,
                        "inkomenStijgt", bevolking.inkomenStijgt,
                        "student", bevolking.student,
                        "studiebeperking", bevolking.studiebeperking);
        return new Peiling(
                        bevolking,
                        normen,
                        Map.of(PERCENTAGE, percentage, MAANDEN, bevolking.maandenLaag),
                        codes)
                .with(grenzen);
    }

    /** The same people by another asset limit; without one a person must look it up. */
    Peiling with(Optional<Grenzen> grenzen) {
        var toets = new byte[bevolking.aantal];
        if (grenzen.isEmpty()) {
            Arrays.fill(toets, (byte) Vermogenstoets.ONBEKEND.ordinal());
        } else {
            var grens = grenzen.get().centen();
            var boven = (byte) Vermogenstoets.BOVEN_GRENS.ordinal();
            var onder = (byte) Vermogenstoets.ONDER_GRENS.ordinal();
            inPieces(
                    bevolking.aantal,
                    i ->
                            toets[i] =
                                    bevolking.vermogen[i] > grens[bevolking.leefvorm[i]]
                                            ? boven
                                            : onder);
        }
        var samen = new HashMap<>(codes);
        samen.put(VERMOGEN, toets);
        return new Peiling(bevolking, normen, getallen, Map.copyOf(samen));
    }

    /** The same for each child: what its household says, and how old it is. */
    Kolommen perKind() {
        return new Kindkolommen(this);
    }

    int norm(int huishouden) {
        return normen[bevolking.normcel[huishouden]];
    }

    @Override
    public int[] getallen(String invoer) {
        return known(getallen.get(invoer), invoer);
    }

    @Override
    public byte[] codes(String invoer) {
        return known(codes.get(invoer), invoer);
    }

    private static <T> T known(@Nullable T kolom, String invoer) {
        return Optional.ofNullable(kolom)
                .orElseThrow(() -> new IllegalArgumentException("No column " + invoer));
    }

    /** Rounded down at two decimals, as for one household. */
    private static int percentage(Modelbevolking bevolking, int[] normen, int i) {
        var norm = normen[bevolking.normcel[i]];
        return norm == Normcel.ONBEKEND
                ? 0
                : (int) Math.min(HOOGSTE, bevolking.inkomen[i] * 10_000L / norm);
    }

    private static void inPieces(int aantal, IntConsumer work) {
        IntStream.rangeClosed(0, aantal / STUK)
                .parallel()
                .forEach(
                        stuk -> {
                            var tot = Math.min(aantal, (stuk + 1) * STUK);
                            for (var i = stuk * STUK; i < tot; i++) {
                                work.accept(i);
                            }
                        });
    }
}
