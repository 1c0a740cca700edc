package nl.samenhang.recht.regel;

import java.util.Optional;
import nl.samenhang.recht.regel.tabel.Proef;
import nl.samenhang.recht.regel.tabel.Proefuitslag;

/**
 * A case beside a table of the municipality's own: what comes out without it and with it.
 *
 * @param eigen the place among the cases that the municipality added, from 1; empty for one of the
 *     house
 * @param straks empty as long as the table cannot be read
 */
public record Proefvergelijking(
        Proef proef, Optional<Integer> eigen, Proefuitslag nu, Optional<Proefuitslag> straks) {

    /** Whether the table changes what comes out. */
    public boolean isChanged() {
        return straks.filter(s -> !s.isSame(nu)).isPresent();
    }

    /** Whether it does not come out as who added it wrote. */
    public boolean isWrong() {
        return eigen.isPresent() && straks.filter(s -> !s.isGoed()).isPresent();
    }
}
