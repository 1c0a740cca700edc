package nl.samenhang.mensen.registervraag;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A question that waits for the register, or that it can answer again.
 *
 * @param medewerker who asked
 * @param antwoordOp when the register answered again; empty while it is silent
 */
public record Registervraag(
        RegistervraagId id,
        UUID medewerker,
        Zoekinvoer invoer,
        Instant gesteldOp,
        Optional<Instant> antwoordOp) {}
