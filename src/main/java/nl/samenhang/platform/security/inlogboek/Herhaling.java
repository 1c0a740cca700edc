package nl.samenhang.platform.security.inlogboek;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Many refused tries on one account or one typed name, or from one network.
 *
 * @param adres the network, when it is about that and not about somebody
 */
public record Herhaling(
        Optional<UUID> medewerker,
        Optional<UUID> inwoner,
        Optional<String> kenmerk,
        Optional<String> adres,
        int keren,
        Instant laatste) {}
