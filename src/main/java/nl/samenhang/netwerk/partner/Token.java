package nl.samenhang.netwerk.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * With what the system of a partner logs in, without the secret itself.
 *
 * @param rechten what the agreement with the partner allows, such as {@code melding.doen}
 * @param perMinuut how many requests a minute it may send
 * @param verloopt the first day on which it no longer works
 */
public record Token(
        UUID id,
        PartnerId partner,
        String omschrijving,
        Set<String> rechten,
        int perMinuut,
        Instant uitgegeven,
        LocalDate verloopt,
        Optional<Instant> ingetrokken) {

    boolean worksOn(LocalDate day) {
        return ingetrokken.isEmpty() && day.isBefore(verloopt);
    }
}
