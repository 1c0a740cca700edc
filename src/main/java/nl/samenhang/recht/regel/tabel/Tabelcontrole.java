package nl.samenhang.recht.regel.tabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenhang.recht.regel.tabel.Gebrek.Soort;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;

/** Judges a table as it was written: the same for a file at the start and for a form on screen. */
public final class Tabelcontrole {

    /**
     * What came of it.
     *
     * @param tabel the table when every cell could be read, also when it leaves gaps
     * @param gebreken all that is wrong; none for a table that may decide
     */
    public record Uitslag(Optional<Regeltabel> tabel, List<Gebrek> gebreken) {

        public boolean isGoed() {
            return gebreken.isEmpty();
        }
    }

    private final Ontwerp ontwerp;
    private final Predicate<String> kentReden;
    private final List<Gebrek> gebreken = new ArrayList<>();

    private Tabelcontrole(Ontwerp ontwerp, Predicate<String> kentReden) {
        this.ontwerp = ontwerp;
        this.kentReden = kentReden;
    }

    /**
     * Judges it.
     *
     * @param kentReden whether there is a sentence for the code of a reason, in both languages
     */
    public static Uitslag check(Ontwerp ontwerp, Predicate<String> kentReden) {
        return new Tabelcontrole(ontwerp, kentReden).check();
    }

    private Uitslag check() {
        if (ontwerp.rijen().isEmpty() || ontwerp.rijen().size() > Rijkiezer.MEESTE_RIJEN) {
            gebreken.add(
                    Gebrek.ofTabel(
                            Soort.TE_VEEL_RIJEN, ontwerp.rijen().size(), Rijkiezer.MEESTE_RIJEN));
            return new Uitslag(Optional.empty(), gebreken);
        }
        var rijen = new ArrayList<Rij>();
        for (var i = 0; i < ontwerp.rijen().size(); i++) {
            rij(i + 1, ontwerp.rijen().get(i)).ifPresent(rijen::add);
        }
        if (rijen.size() < ontwerp.rijen().size()) {
            return new Uitslag(Optional.empty(), List.copyOf(gebreken));
        }
        var tabel =
                new Regeltabel(
                        ontwerp.kop(), ontwerp.invoer(), ontwerp.uitvoer(), List.copyOf(rijen));
        var all = Stream.concat(gebreken.stream(), Volledigheid.gebreken(tabel).stream()).toList();
        return new Uitslag(Optional.of(tabel), all);
    }

    private Optional<Rij> rij(int nummer, Ontwerprij rij) {
        if (rij.artikel().isBlank()) {
            gebreken.add(Gebrek.of(Soort.GEEN_ARTIKEL, nummer));
        }
        var condities = new ArrayList<Conditie>();
        for (var i = 0; i < ontwerp.invoer().size(); i++) {
            conditie(nummer, ontwerp.invoer().get(i), rij.condities().get(i))
                    .ifPresent(condities::add);
        }
        var uitkomsten = new ArrayList<Object>();
        for (var i = 0; i < ontwerp.uitvoer().size(); i++) {
            uitkomst(nummer, ontwerp.uitvoer().get(i), rij.uitkomsten().get(i))
                    .ifPresent(uitkomsten::add);
        }
        return condities.size() == ontwerp.invoer().size()
                        && uitkomsten.size() == ontwerp.uitvoer().size()
                ? Optional.of(
                        new Rij(
                                List.copyOf(condities),
                                List.copyOf(uitkomsten),
                                rij.artikel().strip()))
                : Optional.empty();
    }

    private Optional<Conditie> conditie(int nummer, Invoerkolom kolom, String cel) {
        var gelezen = new Conditielezer(kolom.domein()).lees(cel);
        if (gelezen.isEmpty()) {
            gebreken.add(Gebrek.of(Soort.ONLEESBAAR, nummer, kolom.naam(), cel.strip()));
            return Optional.empty();
        }
        var onbekend =
                gelezen.get().delen().stream()
                        .filter(deel -> !isIn(kolom.domein(), deel))
                        .findFirst();
        onbekend.ifPresent(
                _ ->
                        gebreken.add(
                                Gebrek.of(
                                        Soort.ONBEKENDE_WAARDE,
                                        nummer,
                                        kolom.naam(),
                                        cel.strip())));
        return onbekend.isPresent() ? Optional.empty() : gelezen;
    }

    private static boolean isIn(Domein domein, Deel deel) {
        return switch (deel) {
            case Deel.Gelijk gelijk -> domein.bevat(gelijk.waarde());
            case Deel.Traject traject -> traject.grenzen().allMatch(domein::bevat);
        };
    }

    private Optional<Object> uitkomst(int nummer, Uitvoerkolom kolom, String cel) {
        var waarde = kolom.domein().lees(cel.strip());
        if (waarde.isEmpty()) {
            gebreken.add(Gebrek.of(Soort.ONLEESBAAR, nummer, kolom.naam(), cel.strip()));
            return Optional.empty();
        }
        if (kolom.isReden() && !kentReden.test((String) waarde.get())) {
            gebreken.add(Gebrek.of(Soort.ONBEKENDE_REDEN, nummer, waarde.get()));
            return Optional.empty();
        }
        if (!kolom.isReden() && !kolom.domein().bevat(waarde.get())) {
            gebreken.add(Gebrek.of(Soort.ONBEKENDE_WAARDE, nummer, kolom.naam(), cel.strip()));
            return Optional.empty();
        }
        return waarde;
    }
}
