package nl.samenhang.recht.regel.tabel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A table compiled to decide over columns: for each input that makes a difference the whole numbers
 * at which the rows that allow it change. A case is then a few comparisons and ANDs on primitive
 * arrays, and says the same as {@link Rijkiezer}.
 *
 * <p>What it takes: every table that {@link Tabelcontrole} finds good, of at most {@value
 * Rijkiezer#MEESTE_RIJEN} rows, of which each input has a {@link Kolomvorm} that stays within what
 * the table knows. All else is a {@link Kolomweigering} when it is compiled, never while it runs.
 */
public final class Kolomtabel {

    private sealed interface Stap {

        void and(Kolommen kolommen, int van, int tot, long[] bits);
    }

    /** Up to which number which rows allow it: {@code maskers[i]} from {@code vanaf[i]} on. */
    private record Getalstap(String invoer, int[] vanaf, long[] maskers) implements Stap {

        @Override
        public void and(Kolommen kolommen, int van, int tot, long[] bits) {
            var waarden = kolommen.getallen(invoer);
            if (vanaf.length == 1) {
                andAtOneEnd(waarden, van, tot, bits);
                return;
            }
            for (var i = van; i < tot; i++) {
                var stuk = 0;
                for (var grens : vanaf) {
                    stuk += waarden[i] >= grens ? 1 : 0;
                }
                bits[i - van] &= maskers[stuk];
            }
        }

        /** The usual table has one threshold. */
        private void andAtOneEnd(int[] waarden, int van, int tot, long[] bits) {
            var grens = vanaf[0];
            var onder = maskers[0];
            var boven = maskers[1];
            for (var i = van; i < tot; i++) {
                bits[i - van] &= waarden[i] >= grens ? boven : onder;
            }
        }
    }

    private record Codestap(String invoer, long[] maskers) implements Stap {

        @Override
        public void and(Kolommen kolommen, int van, int tot, long[] bits) {
            var waarden = kolommen.codes(invoer);
            for (var i = van; i < tot; i++) {
                bits[i - van] &= maskers[waarden[i]];
            }
        }
    }

    private final Regeltabel tabel;
    private final List<Stap> stappen;
    private final boolean alle;

    private Kolomtabel(Regeltabel tabel, List<Stap> stappen) {
        this.tabel = tabel;
        this.stappen = stappen;
        this.alle = tabel.kop().trefwijze() == Trefwijze.COLLECT;
    }

    /**
     * Compiles it.
     *
     * @param vormen how the inputs stand in their columns, by name
     */
    public static Kolomtabel of(Regeltabel tabel, Map<String, Kolomvorm> vormen) {
        var aantal = tabel.rijen().size();
        if (aantal == 0 || aantal > Rijkiezer.MEESTE_RIJEN) {
            throw new Kolomweigering(tabel.sleutel(), "rows", "between 1 and 64, not " + aantal);
        }
        var stappen = new ArrayList<Stap>();
        for (var k = 0; k < tabel.invoer().size(); k++) {
            stap(tabel, k, vormen).ifPresent(stappen::add);
        }
        return new Kolomtabel(tabel, List.copyOf(stappen));
    }

    /** The table that it was made of. */
    public Regeltabel tabel() {
        return tabel;
    }

    /**
     * The rows that count for each case, as bits: the first row is the lowest.
     *
     * @param van the first case
     * @param tot the case before which it ends
     * @param bits what comes out, from nought on
     */
    public void bits(Kolommen kolommen, int van, int tot, long[] bits) {
        Arrays.fill(bits, 0, tot - van, -1L >>> Long.SIZE - tabel.rijen().size());
        for (var stap : stappen) {
            stap.and(kolommen, van, tot, bits);
        }
        if (!alle) {
            for (var i = 0; i < tot - van; i++) {
                bits[i] = Long.lowestOneBit(bits[i]);
            }
        }
    }

    private static Optional<Stap> stap(Regeltabel tabel, int plek, Map<String, Kolomvorm> vormen) {
        var kolom = tabel.invoer().get(plek);
        var vorm =
                Optional.ofNullable(vormen.get(kolom.naam()))
                        .orElseThrow(() -> refusal(tabel, kolom, "there is no such column"));
        var condities = tabel.rijen().stream().map(rij -> rij.condities().get(plek)).toList();
        requireWithin(tabel, kolom, vorm);
        if (condities.stream().allMatch(Conditie::vraagtNiets)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (vorm) {
                    case Kolomvorm.Getal getal -> getalstap(kolom, getal, condities);
                    case Kolomvorm.Codes codes ->
                            new Codestap(kolom.naam(), maskers(codes.codes(), condities));
                    case Kolomvorm.Janee _ ->
                            new Codestap(kolom.naam(), maskers(List.of(false, true), condities));
                });
    }

    private static void requireWithin(Regeltabel tabel, Invoerkolom kolom, Kolomvorm vorm) {
        var past =
                switch (vorm) {
                    case Kolomvorm.Getal getal ->
                            kolom.domein().bevat(waarde(getal, getal.van()))
                                    && kolom.domein().bevat(waarde(getal, getal.tot()));
                    case Kolomvorm.Codes codes ->
                            codes.codes().stream().allMatch(kolom.domein()::bevat);
                    case Kolomvorm.Janee _ -> kolom.domein() instanceof Domein.Janee;
                };
        if (!past) {
            throw refusal(tabel, kolom, "the column holds what the table does not know: " + vorm);
        }
    }

    private static long[] maskers(List<?> waarden, List<Conditie> condities) {
        return waarden.stream().mapToLong(waarde -> masker(waarde, condities)).toArray();
    }

    /** Only the ends at which the rows change; between two ends one value speaks for all. */
    private static Getalstap getalstap(
            Invoerkolom kolom, Kolomvorm.Getal vorm, List<Conditie> condities) {
        var starts =
                condities.stream()
                        .flatMap(Conditie::grenzen)
                        .map(grens -> grens.movePointRight(vorm.decimalen()))
                        .flatMapToLong(Kolomtabel::starts)
                        .filter(start -> start > vorm.van() && start <= vorm.tot())
                        .sorted()
                        .distinct()
                        .toArray();
        var vanaf = new ArrayList<Integer>();
        var maskers = new ArrayList<Long>();
        maskers.add(masker(waarde(vorm, vorm.van()), condities));
        for (var start : starts) {
            var masker = masker(waarde(vorm, Math.toIntExact(start)), condities);
            if (!maskers.getLast().equals(masker)) {
                vanaf.add(Math.toIntExact(start));
                maskers.add(masker);
            }
        }
        return new Getalstap(
                kolom.naam(),
                vanaf.stream().mapToInt(Integer::intValue).toArray(),
                maskers.stream().mapToLong(Long::longValue).toArray());
    }

    /** At an end, and just above it. */
    private static LongStream starts(BigDecimal grens) {
        return LongStream.of(
                grens.setScale(0, RoundingMode.CEILING).longValueExact(),
                grens.setScale(0, RoundingMode.FLOOR).longValueExact() + 1);
    }

    private static long masker(Object waarde, List<Conditie> condities) {
        return IntStream.range(0, condities.size())
                .filter(rij -> condities.get(rij).bevat(waarde))
                .mapToLong(rij -> 1L << rij)
                .reduce(0, (een, ander) -> een | ander);
    }

    private static BigDecimal waarde(Kolomvorm.Getal vorm, int waarde) {
        return BigDecimal.valueOf(waarde, vorm.decimalen());
    }

    private static Kolomweigering refusal(Regeltabel tabel, Invoerkolom kolom, String wat) {
        return new Kolomweigering(tabel.sleutel(), "input " + kolom.naam(), wat);
    }
}
