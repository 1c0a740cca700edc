package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;

/**
 * What one creditor is offered.
 *
 * @param verstuurdOp when the letter with the offer went; from that day they have time to answer
 * @param uiterlijk the last day to answer
 * @param herinnerdOp when we reminded them
 */
public record Aanbod(
        UUID id,
        UUID schuld,
        String schuldeiser,
        Bedrag vordering,
        Bedrag bedrag,
        Optional<LocalDate> verstuurdOp,
        Optional<LocalDate> uiterlijk,
        Optional<LocalDate> herinnerdOp,
        Optional<Antwoord> antwoord) {

    /** What they said. */
    public enum Keus {
        AKKOORD,
        GEWEIGERD,
        DWANGAKKOORD
    }

    public record Antwoord(Keus keus, LocalDate op, String reden) {}

    public boolean isAkkoord() {
        return antwoord.filter(a -> a.keus() != Keus.GEWEIGERD).isPresent();
    }

    public boolean isDwars() {
        return antwoord.isPresent() ? !isAkkoord() : herinnerdOp.isPresent();
    }

    /** Whether they let the last day pass without a word. */
    public boolean isStil(LocalDate vandaag) {
        return antwoord.isEmpty() && uiterlijk.filter(vandaag::isAfter).isPresent();
    }
}
