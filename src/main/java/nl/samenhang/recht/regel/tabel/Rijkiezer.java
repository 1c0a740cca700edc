package nl.samenhang.recht.regel.tabel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table made ready to decide: for each piece of each input the rows that allow it, as bits. Which
 * rows count is then one look-up per input and one AND, whatever the rows say.
 */
public final class Rijkiezer {

    /** So that the rows of a table are the bits of one number. */
    public static final int MEESTE_RIJEN = 64;

    private final Regeltabel tabel;
    private final Cellen[] kolommen;
    private final long[][] maskers;

    private Rijkiezer(Regeltabel tabel, Cellen[] kolommen, long[][] maskers) {
        this.tabel = tabel;
        this.kolommen = kolommen;
        this.maskers = maskers;
    }

    /** Makes the table ready. */
    public static Rijkiezer of(Regeltabel tabel) {
        var breedte = tabel.invoer().size();
        var kolommen = new Cellen[breedte];
        var maskers = new long[breedte][];
        for (var k = 0; k < breedte; k++) {
            var kolom = k;
            var condities = tabel.rijen().stream().map(rij -> rij.condities().get(kolom)).toList();
            kolommen[k] = new Cellen(tabel.invoer().get(k).domein(), condities);
            maskers[k] = maskers(kolommen[k], condities);
        }
        return new Rijkiezer(tabel, kolommen, maskers);
    }

    private static long[] maskers(Cellen cellen, List<Conditie> condities) {
        var result = new long[cellen.aantal()];
        for (var cel = 0; cel < result.length; cel++) {
            for (var rij = 0; rij < condities.size(); rij++) {
                if (condities.get(rij).bevat(cellen.voorbeeld(cel))) {
                    result[cel] |= 1L << rij;
                }
            }
        }
        return result;
    }

    /** The table that this decides by. */
    public Regeltabel tabel() {
        return tabel;
    }

    /**
     * The rows that count, as bits: the first row is the lowest.
     *
     * @param waarden one for each input, in the order of the table
     */
    public long bits(Object[] waarden) {
        var rijen = -1L;
        for (var k = 0; k < kolommen.length; k++) {
            var cel = kolommen[k].cel(waarden[k]);
            if (cel < 0) {
                throw new IllegalArgumentException(
                        "Not a value of "
                                + tabel.invoer().get(k).naam()
                                + " in "
                                + tabel.sleutel());
            }
            rijen &= maskers[k][cel];
        }
        return tabel.kop().trefwijze() == Trefwijze.COLLECT ? rijen : Long.lowestOneBit(rijen);
    }

    /** The place of the row that counts, from 0; for a table of which one row counts. */
    public int rij(Object[] waarden) {
        return Long.numberOfTrailingZeros(bits(waarden));
    }

    /** The places of all rows that count, from 0. */
    public List<Integer> rijen(Object[] waarden) {
        var bits = bits(waarden);
        var result = new ArrayList<Integer>();
        for (var over = bits; over != 0; over &= over - 1) {
            result.add(Long.numberOfTrailingZeros(over));
        }
        return List.copyOf(result);
    }

    Cellen cellen(int kolom) {
        return kolommen[kolom];
    }

    long masker(int kolom, int cel) {
        return maskers[kolom][cel];
    }

    /** In how many pieces each input falls: together all cases that can differ. */
    public List<Integer> aantallen() {
        return IntStream.range(0, kolommen.length).mapToObj(k -> kolommen[k].aantal()).toList();
    }

    /** A value of such a piece; for who tries all cases. */
    public Object voorbeeld(int kolom, int cel) {
        return kolommen[kolom].voorbeeld(cel);
    }
}
