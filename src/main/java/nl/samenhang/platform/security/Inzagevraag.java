package nl.samenhang.platform.security;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Positie;

/**
 * Which lines about one person somebody wants to see.
 *
 * @param vanaf the first day
 * @param tot the last day
 * @param actor who did it
 * @param na the last line of the page before
 */
public record Inzagevraag(
        InwonerId inwoner,
        Optional<LocalDate> vanaf,
        Optional<LocalDate> tot,
        Optional<UUID> actor,
        Optional<Handeling> handeling,
        Positie na) {

    /** All lines about a person, newest first. */
    public static Inzagevraag about(InwonerId inwoner) {
        return new Inzagevraag(
                inwoner,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Positie.NIEUWSTE);
    }
}
