package nl.samenhang.besluit.perspectiefplan.kamer;

import java.time.LocalDate;
import nl.samenhang.kernel.Bedrag;

/**
 * A room with attention (Kamers met Aandacht): a room of one's own among others, and somebody who
 * looks in. Without a street, so that nobody is found by it.
 *
 * @param huur a month
 * @param maanden how long the contract lasts, at most two years
 * @param aandacht who of the organisation looks after the young person
 */
public record Kamer(
        KamerId id,
        String plaats,
        Bedrag huur,
        int maanden,
        String aandacht,
        String organisatie,
        LocalDate vrijVanaf,
        Kamerstatus status) {

    public boolean isFree() {
        return status == Kamerstatus.VRIJ;
    }
}
