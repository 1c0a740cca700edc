package nl.samenhang.platform.account.scim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * With what an identity system logs in, without the secret itself.
 *
 * @param gemaaktDoor the administrator who made it; another one must approve it
 * @param verloopt the first day on which it no longer works
 */
public record Scimtoken(
        UUID id,
        String omschrijving,
        UUID gemaaktDoor,
        Instant gemaaktOp,
        Optional<UUID> goedgekeurdDoor,
        LocalDate verloopt,
        Optional<Instant> ingetrokkenOp) {

    boolean worksOn(LocalDate day) {
        return goedgekeurdDoor.isPresent() && ingetrokkenOp.isEmpty() && day.isBefore(verloopt);
    }
}
