package nl.samenhang.mensen.overdracht;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A key that packages are signed with.
 *
 * @param van the municipality that signs with it
 * @param publiek the public key in base64, to hand over
 * @param vingerafdruk by what two people compare it, on the phone
 */
public record Sleutel(
        UUID id,
        String van,
        String publiek,
        Vingerafdruk vingerafdruk,
        Instant sinds,
        String doorNaam,
        Optional<Instant> ingetrokkenOp) {

    public boolean isGeldig() {
        return ingetrokkenOp.isEmpty();
    }
}
