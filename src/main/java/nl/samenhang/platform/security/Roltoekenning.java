package nl.samenhang.platform.security;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A role that an employee has, or gets later.
 *
 * @param team the team for which it counts; empty for the whole municipality
 * @param tot the last day, when that is known
 * @param bron who decided on it
 */
public record Roltoekenning(
        UUID id,
        String rol,
        Optional<Team> team,
        LocalDate van,
        Optional<LocalDate> tot,
        Bron bron) {

    /** Who decided that somebody gets a role. */
    public enum Bron {
        /** A command on the server, or the load of a whole organisation. */
        INSTALLATIE,
        /** One administrator asked, another one approved. */
        VIER_OGEN,
        /** The identity system of the municipality, over SCIM. */
        IDENTITEIT
    }
}
