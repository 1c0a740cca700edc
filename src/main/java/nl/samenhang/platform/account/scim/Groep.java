package nl.samenhang.platform.account.scim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A Group (RFC 7643, section 4.2): a team, or a role that the identity system may give.
 *
 * @param rol the role; empty for a team
 */
record Groep(
        UUID id, String naam, Optional<String> rol, Optional<String> externId, List<Lid> leden) {

    /** Who belongs to it today. */
    record Lid(UUID id, String naam) {}

    boolean has(UUID medewerker) {
        return leden.stream().anyMatch(lid -> lid.id().equals(medewerker));
    }
}
