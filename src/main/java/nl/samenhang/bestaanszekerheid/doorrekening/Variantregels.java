package nl.samenhang.bestaanszekerheid.doorrekening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import nl.samenhang.recht.regel.tabel.Tabelcontrole;

/** Makes the table of a variant: a copy with other numbers, judged like any table that counts. */
final class Variantregels {

    static final String BEDRAG = "bedrag";

    /** Goes along with the threshold that it names. */
    private static final String VRIJ_TOT = "vrijTot";

    private static final Pattern GETAL =
            Pattern.compile("(?<![\\w.\"])\\d+(?:\\.\\d+)?(?![\\w\"])");

    private Variantregels() {}

    /**
     * The table with these changes; refused on the field when it then leaves gaps or contradicts
     * itself.
     */
    static Regeltabel apply(Regeltabel nu, List<Wijziging> wijzigingen) {
        var inTabel = wijzigingen.stream().filter(w -> w.knop().isInTabel()).toList();
        if (inTabel.isEmpty()) {
            return nu;
        }
        inTabel.forEach(Variantregels::requireInRange);
        var ontwerp = nu.ontwerp();
        var rijen = ontwerp.rijen().stream().map(rij -> change(nu, rij, inTabel)).toList();
        var uitslag = Tabelcontrole.check(ontwerp.withRijen(rijen), _ -> true);
        if (!uitslag.isGoed()) {
            throw new Refusal(
                    inTabel.getFirst().knop().veld(), Tekst.of("doorrekening.fout.tabel"));
        }
        return uitslag.tabel().orElseThrow();
    }

    /** What the table of the scheme does not know at all. */
    static void requireInRange(Wijziging wijziging) {
        var hoogste = wijziging.knop().soort().hoogste();
        if (wijziging.straks() < 0 || wijziging.straks() > hoogste) {
            throw new Refusal(
                    wijziging.knop().veld(),
                    Tekst.of("doorrekening.fout." + wijziging.knop().soort(), hoogste));
        }
    }

    private static Ontwerprij change(
            Regeltabel tabel, Ontwerprij rij, List<Wijziging> wijzigingen) {
        var grens = numbers(wijzigingen, Knop.Soort.INKOMENSGRENS);
        var maanden = numbers(wijzigingen, Knop.Soort.MAANDEN);
        var bedrag = numbers(wijzigingen, Knop.Soort.BEDRAG);
        var condities =
                IntStream.range(0, rij.condities().size())
                        .mapToObj(
                                i ->
                                        switch (tabel.invoer().get(i).naam()) {
                                            case Peiling.PERCENTAGE ->
                                                    swap(rij.condities().get(i), grens);
                                            case Peiling.MAANDEN ->
                                                    swap(rij.condities().get(i), maanden);
                                            default -> rij.condities().get(i);
                                        })
                        .toList();
        var uitkomsten =
                IntStream.range(0, rij.uitkomsten().size())
                        .mapToObj(
                                i ->
                                        switch (tabel.uitvoer().get(i).naam()) {
                                            case BEDRAG -> swap(rij.uitkomsten().get(i), bedrag);
                                            case VRIJ_TOT -> swap(rij.uitkomsten().get(i), grens);
                                            default -> rij.uitkomsten().get(i);
                                        })
                        .toList();
        return new Ontwerprij(condities, uitkomsten, rij.artikel());
    }

    private static Map<BigDecimal, BigDecimal> numbers(
            List<Wijziging> wijzigingen, Knop.Soort soort) {
        return wijzigingen.stream()
                .filter(w -> w.knop().soort() == soort)
                .collect(
                        Collectors.toMap(
                                w -> w.knop().nu().stripTrailingZeros(), Wijziging::waarde));
    }

    /** All numbers at once, so that what one change made is not changed by the next. */
    private static String swap(String cel, Map<BigDecimal, BigDecimal> getallen) {
        return GETAL.matcher(cel)
                .replaceAll(
                        gevonden -> {
                            var getal = new BigDecimal(gevonden.group());
                            return getallen.getOrDefault(getal.stripTrailingZeros(), getal)
                                    .toPlainString();
                        });
    }
}
