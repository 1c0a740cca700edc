package nl.samenhang.platform.security;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Positie;

/**
 * Which lines of the whole log somebody wants to see.
 *
 * @param actor who did it
 * @param inwoner with whose data
 * @param vanaf the first day
 * @param tot the last day
 * @param noodknop only what the emergency button opened
 * @param na the last line of the page before
 */
public record Logvraag(
        Optional<UUID> actor,
        Optional<InwonerId> inwoner,
        Optional<Handeling> handeling,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> tot,
        boolean noodknop,
        Positie na) {

    /** The newest lines of everybody. */
    public static Logvraag newest() {
        return new Logvraag(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Positie.NIEUWSTE);
    }

    /** The same, about one person. */
    public Logvraag about(InwonerId wie) {
        return new Logvraag(actor, Optional.of(wie), handeling, vanaf, tot, noodknop, na);
    }
}
