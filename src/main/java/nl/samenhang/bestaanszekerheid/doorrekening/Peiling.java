package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.samenhang.bestaanszekerheid.regeling.Kindleeftijd;
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
    private static final String KINDEREN = "aantalKinderen";
    private static final String KEREN = "keerDitJaar";

    /** Two decimals; more than a thousand per cent says nothing new, and the tables end there. */
    private static final int HOOGSTE = 100_000;

    static final int MEESTE_MAANDEN = 600;
    private static final int OUDSTE_KIND = 17;
    private static final int MEESTE_KINDEREN = 30;
    private static final int MEESTE_KEREN = 366;
    private static final int STUK = 1 << 16;

    /** Which columns there are. */
    static final Map<String, Kolomvorm> VORMEN =
            Map.ofEntries(
                    Map.entry(PERCENTAGE, new Kolomvorm.Getal(2, 0, HOOGSTE)),
                    Map.entry(MAANDEN, new Kolomvorm.Getal(0, 0, MEESTE_MAANDEN)),
                    Map.entry(KIND, new Kolomvorm.Getal(0, 0, OUDSTE_KIND)),
                    Map.entry(KINDEREN, new Kolomvorm.Getal(0, 0, MEESTE_KINDEREN)),
                    Map.entry(KEREN, new Kolomvorm.Getal(0, 0, MEESTE_KEREN)),
                    Map.entry(VERMOGEN, Kolomvorm.Codes.of(Vermogenstoets.values())),
                    Map.entry("leefvorm", Kolomvorm.Codes.of(Leefvorm.values())),
                    Map.entry("normleeftijd", Kolomvorm.Codes.of(Normleeftijd.values())),
                    Map.entry("laatsteToeslag", Kolomvorm.Codes.of(Laatstetoeslag.values())),
                    Map.entry("zoektermijn", new Kolomvorm.Codes(List.of("NIET", "LOOPT"))),
                    Map.entry("aow", new Kolomvorm.Janee()),
                    Map.entry("inkomenStijgt", new Kolomvorm.Janee()),
                    Map.entry("student", new Kolomvorm.Janee()),
                    Map.entry("studiebeperking", new Kolomvorm.Janee()));

    final Modelbevolking bevolking;
    final int[] normen;
    private final Map<String, int[]> getallen;
    private final Map<String, byte[]> codes;
    private final Map<Kindleeftijd, int[]> perLeeftijd = new ConcurrentHashMap<>();

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
        // Nobody of the model reported today or was given anything yet: none of them searches for
        // work by law, and each asks for the first time this year.
        var codes =
                Map.of(
                        "leefvorm", bevolking.leefvorm,
                        "normleeftijd", bevolking.normleeftijd,
                        "laatsteToeslag", bevolking.laatsteToeslag,
                        "zoektermijn", new byte[bevolking.aantal],
                        "aow", bevolking.aow,
                        "inkomenStijgt", bevolking.inkomenStijgt,
                        "student", bevolking.student,
                        "studiebeperking", bevolking.studiebeperking);
        return new Peiling(
                        bevolking,
                        normen,
                        Map.of(
                                PERCENTAGE,
                                percentage,
                                MAANDEN,
                                bevolking.maandenLaag,
                                KEREN,
                                new int[bevolking.aantal]),
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

    /** The same people, of whom the children of these ages count. */
    Kolommen counting(Kindleeftijd leeftijd) {
        var aantallen = perLeeftijd.computeIfAbsent(leeftijd, this::children);
        return new Kolommen() {
            @Override
            public int[] getallen(String invoer) {
                return invoer.equals(KINDEREN) ? aantallen : Peiling.this.getallen(invoer);
            }

            @Override
            public byte[] codes(String invoer) {
                return Peiling.this.codes(invoer);
            }
        };
    }

    /** How many children of a household count. */
    int children(Kindleeftijd leeftijd, int huishouden) {
        var aantal = 0;
        for (var i = bevolking.kindVan[huishouden]; i < bevolking.kindVan[huishouden + 1]; i++) {
            var jaren = bevolking.kindjaren[i];
            aantal += jaren >= leeftijd.van() && jaren <= leeftijd.tot() ? 1 : 0;
        }
        return aantal;
    }

    private int[] children(Kindleeftijd leeftijd) {
        var aantallen = new int[bevolking.aantal];
        Arrays.setAll(aantallen, i -> children(leeftijd, i));
        return aantallen;
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
