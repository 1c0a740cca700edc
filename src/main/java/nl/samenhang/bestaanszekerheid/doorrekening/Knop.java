package nl.samenhang.bestaanszekerheid.doorrekening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.regeling.Regeling;
import nl.samenhang.recht.regel.tabel.Conditie;
import nl.samenhang.recht.regel.tabel.Deel;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Regeltabel;

/**
 * What somebody may turn in a variant of a scheme: each number in its table once, and what the
 * table does not say.
 *
 * @param nu the number in the table that counts; nought for what is no part of it
 */
public record Knop(String tabel, Soort soort, BigDecimal nu) {

    /** What the number is. */
    public enum Soort {
        /** Up to which per cent of the norm. */
        INKOMENSGRENS(1000),
        /** For how many months the income is low. */
        MAANDEN(600),
        /** What somebody gets, in euro. */
        BEDRAG(10_000),
        /** What may be owned alone, in euro. */
        VERMOGEN_ALLEEN(1_000_000),
        /** What may be owned with a partner or children, in euro. */
        VERMOGEN_SAMEN(1_000_000),
        /** What one costs in a year, in euro; an estimate for schemes that give no money. */
        KOSTEN(100_000);

        private final int hoogste;

        Soort(int hoogste) {
            this.hoogste = hoogste;
        }

        public int hoogste() {
            return hoogste;
        }
    }

    /** All of a scheme, in the order in which somebody reads them. */
    static List<Knop> of(Regeling regeling, Regeltabel tabel) {
        var result = new ArrayList<Knop>();
        grenzen(tabel, Peiling.PERCENTAGE, Soort.INKOMENSGRENS).forEach(result::add);
        grenzen(tabel, Peiling.MAANDEN, Soort.MAANDEN).forEach(result::add);
        var bedragen = bedragen(tabel).toList();
        result.addAll(bedragen);
        if (asks(tabel, Peiling.VERMOGEN)) {
            result.add(new Knop(tabel.sleutel(), Soort.VERMOGEN_ALLEEN, BigDecimal.ZERO));
            result.add(new Knop(tabel.sleutel(), Soort.VERMOGEN_SAMEN, BigDecimal.ZERO));
        }
        if (!gives(tabel) && !regeling.elders()) {
            result.add(new Knop(tabel.sleutel(), Soort.KOSTEN, BigDecimal.ZERO));
        }
        return result;
    }

    /** The name of its field, such as {@code inkomenstoeslag-BEDRAG-395}. */
    public String veld() {
        return tabel + "-" + soort + "-" + nu.stripTrailingZeros().toPlainString();
    }

    /** Whether the number stands in the table. */
    public boolean isInTabel() {
        return switch (soort) {
            case INKOMENSGRENS, MAANDEN, BEDRAG -> true;
            case VERMOGEN_ALLEEN, VERMOGEN_SAMEN, KOSTEN -> false;
        };
    }

    private static boolean gives(Regeltabel tabel) {
        return tabel.uitvoer().stream()
                .anyMatch(kolom -> kolom.naam().equals(Variantregels.BEDRAG));
    }

    private static boolean asks(Regeltabel tabel, String invoer) {
        return tabel.invoer().stream().map(Invoerkolom::naam).anyMatch(invoer::equals);
    }

    private static Stream<Knop> grenzen(Regeltabel tabel, String invoer, Soort soort) {
        if (!asks(tabel, invoer)) {
            return Stream.empty();
        }
        var plek = tabel.plaats(invoer);
        return tabel.rijen().stream()
                .map(rij -> rij.condities().get(plek))
                .map(Conditie::delen)
                .flatMap(List::stream)
                .flatMap(Deel::grenzen)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .map(grens -> new Knop(tabel.sleutel(), soort, grens));
    }

    private static Stream<Knop> bedragen(Regeltabel tabel) {
        if (!gives(tabel)) {
            return Stream.empty();
        }
        var plek = tabel.uitvoerplaats(Variantregels.BEDRAG);
        return tabel.rijen().stream()
                .map(rij -> (BigDecimal) rij.uitkomsten().get(plek))
                .filter(bedrag -> bedrag.signum() > 0)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .map(bedrag -> new Knop(tabel.sleutel(), Soort.BEDRAG, bedrag));
    }
}
