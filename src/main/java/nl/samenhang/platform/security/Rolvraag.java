package nl.samenhang.platform.security;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.TeamId;

/**
 * A role for somebody.
 *
 * @param team the team for which it counts, as long as the employee is in it; empty for the whole
 *     municipality
 * @param van the first day
 * @param tot the last day, when that is known
 */
public record Rolvraag(String rol, Optional<TeamId> team, LocalDate van, Optional<LocalDate> tot) {

    /** The same role that begins no earlier than this day. */
    Rolvraag notBefore(LocalDate day) {
        return new Rolvraag(rol, team, van.isBefore(day) ? day : van, tot);
    }
}
