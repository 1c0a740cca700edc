package nl.samenhang.toegang.melding;

import java.util.Optional;
import java.util.Set;
import nl.samenhang.netwerk.partner.PartnerId;

/**
 * By which way a melding came.
 *
 * @param sleutel the sender's own key; a second melding with the same key is the same melding
 * @param taal the language in which the reporter is answered, {@code nl} or {@code en}
 */
public record Herkomst(
        Kanaal kanaal,
        Optional<String> sleutel,
        Optional<PartnerId> partner,
        Set<Kenmerk> kenmerken,
        String taal) {}
