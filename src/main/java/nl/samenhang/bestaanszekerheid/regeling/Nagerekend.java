package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
import java.util.List;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.recht.regel.Nagespeeld;

/**
 * A question worked out again from what was kept: the answers, the norms and the tables of then.
 *
 * @param norm what comes out of the kept norms
 * @param tabellen what each table of then says again
 */
public record Nagerekend(
        Rechtenvraag vraag, Bedrag norm, BigDecimal percentage, List<Nagespeeld> tabellen) {

    /** Whether all of it came out as it did then. */
    public boolean isGelijk() {
        var toen = vraag.stand().orElseThrow();
        return norm.equals(toen.norm())
                && percentage.compareTo(toen.percentage()) == 0
                && tabellen.stream().allMatch(Nagespeeld::isGelijk);
    }
}
