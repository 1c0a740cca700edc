package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Onderwerp;

/**
 * A letter to one creditor, as it was sent.
 *
 * @param uiterlijk by when they are asked to answer
 * @param antwoord what they say is owed, when they were asked that
 */
public record Schuldbrief(
        UUID id,
        UUID schuld,
        Briefsoort soort,
        String schuldeiser,
        LocalDate op,
        LocalDate uiterlijk,
        String titel,
        List<String> alineas,
        Optional<Opgave> antwoord) {

    /** What a creditor says; the amount is empty when they claim nothing. */
    public record Opgave(LocalDate op, Optional<Bedrag> bedrag) {}

    /** What its message is about. */
    Onderwerp onderwerp() {
        return onderwerp(id);
    }

    static Onderwerp onderwerp(UUID id) {
        return new Onderwerp("schuldbrief", id);
    }

    /** Whether the last day to answer passed without a word. */
    boolean isStil(LocalDate vandaag) {
        return antwoord.isEmpty() && vandaag.isAfter(uiterlijk);
    }
}
