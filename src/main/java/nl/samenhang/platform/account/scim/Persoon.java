package nl.samenhang.platform.account.scim;

import java.util.Optional;
import java.util.UUID;

/**
 * An employee as the identity system knows it: the attributes of a User (RFC 7643, section 4.1) for
 * which we have a place.
 *
 * @param id empty for who is not here yet
 */
record Persoon(
        Optional<UUID> id,
        String gebruikersnaam,
        Optional<String> externId,
        String naam,
        String functie,
        String email,
        Optional<String> telefoon,
        boolean actief) {

    UUID known() {
        return id.orElseThrow();
    }
}
