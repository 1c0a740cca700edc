package nl.samenhang.recht.register;

import java.util.Set;

/**
 * A table of a room.
 *
 * @param soorten the rules by which its rows are kept
 * @param inwoners whether rows point at residents
 * @param medewerkers whether rows name employees
 * @param anderen whether rows name reporters, receivers or contact persons
 */
public record Tabel(
        String kamer,
        String naam,
        String uitleg,
        Set<String> soorten,
        boolean inwoners,
        boolean medewerkers,
        boolean anderen) {}
