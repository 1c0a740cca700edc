package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.stream.IntStream;
import nl.samenhang.recht.regel.tabel.Kolommen;

/** Judges the whole model population by one scheme as it is and as it might be, on all cores. */
final class Doorrekenaar {

    /** What one thread does at a time; a whole number of {@link Blok}s. */
    private static final int STUK = 64 * Blok.GROOTTE;

    /**
     * A scheme over a population.
     *
     * @param kinderen the columns for each child
     */
    record Kant(Peiling peiling, Kolommen kinderen, Rekenkant rekenkant) {

        static Kant of(Peiling peiling, Rekenkant rekenkant) {
            return new Kant(peiling, peiling.perKind(), rekenkant);
        }
    }

    private Doorrekenaar() {}

    /**
     * Counts what both sides say.
     *
     * @param zout so that the keys of this delivery are no others' keys
     */
    static Ruwetelling count(Kant nu, Kant straks, long zout) {
        var bevolking = nu.peiling().bevolking;
        var gebieden = bevolking.gebieden.size();
        return IntStream.rangeClosed(0, (bevolking.aantal - 1) / STUK)
                .parallel()
                .mapToObj(
                        stuk ->
                                piece(
                                        nu,
                                        straks,
                                        stuk * STUK,
                                        Math.min(bevolking.aantal, (stuk + 1) * STUK),
                                        new Ruwetelling(gebieden),
                                        zout))
                .reduce(new Ruwetelling(gebieden), (een, ander) -> ander.plus(een));
    }

    private static Ruwetelling piece(
            Kant nu, Kant straks, int van, int tot, Ruwetelling telling, long zout) {
        var eerst = new Blok();
        var dan = new Blok();
        for (var begin = van; begin < tot; begin += Blok.GROOTTE) {
            var einde = Math.min(tot, begin + Blok.GROOTTE);
            nu.rekenkant().judge(nu.peiling(), nu.kinderen(), begin, einde, eerst);
            straks.rekenkant().judge(straks.peiling(), straks.kinderen(), begin, einde, dan);
            telling.count(
                    nu.peiling(),
                    begin,
                    einde - begin,
                    new Ruwetelling.Zijde(nu.rekenkant(), eerst),
                    new Ruwetelling.Zijde(straks.rekenkant(), dan),
                    zout);
        }
        return telling;
    }
}
