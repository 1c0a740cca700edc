package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;

/**
 * What is owed to one creditor.
 *
 * @param kenmerk under which the creditor knows it; may be empty
 * @param zakelijk whether it comes from a business
 * @param peildatum the day on which it was this much
 */
public record Schuld(
        UUID id,
        String schuldeiser,
        String kenmerk,
        Schuldsoort soort,
        Rang rang,
        boolean zakelijk,
        Bedrag bedrag,
        LocalDate peildatum) {

    /** What it weighs when money is shared out. */
    long gewicht() {
        return Math.multiplyExact(bedrag.centen(), rang.gewicht());
    }
}
