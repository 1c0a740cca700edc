package nl.samenhang.recht.regel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenhang.recht.regel.tabel.Gebrek;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;

/**
 * What a table of the municipality's own does, beside what counts without it.
 *
 * @param ontwerp as it is written
 * @param nu as it is written what counts without it
 * @param gebreken all that is wrong; with one it cannot count
 */
public record Tabeluitslag(
        Ontwerp ontwerp, Ontwerp nu, List<Gebrek> gebreken, List<Proefvergelijking> proeven) {

    /** Whether it says what counts without it, word for word. */
    boolean isSame() {
        return ontwerp.rijen().equals(nu.rijen());
    }

    /** The numbers of the rows that are new or read otherwise. */
    public Set<Integer> changed() {
        return IntStream.range(0, ontwerp.rijen().size())
                .filter(i -> !nu.rijen().contains(ontwerp.rijen().get(i)))
                .mapToObj(i -> i + 1)
                .collect(Collectors.toSet());
    }

    /** The rows that are gone, or read otherwise now. */
    public List<Ontwerprij> gone() {
        return nu.rijen().stream().filter(rij -> !ontwerp.rijen().contains(rij)).toList();
    }

    /** How many cases come out otherwise. */
    public long changedProeven() {
        return proeven.stream().filter(Proefvergelijking::isChanged).count();
    }
}
