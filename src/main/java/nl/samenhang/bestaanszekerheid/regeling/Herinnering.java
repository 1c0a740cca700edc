package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/**
 * That somebody wants to hear when a scheme is possible again.
 *
 * @param tabel the table of the scheme
 * @param op from when it is possible again
 * @param verstuurdOp when it was told; empty as long as it was not
 */
public record Herinnering(
        UUID id,
        RechtenvraagId vraag,
        GezinId gezin,
        InwonerId inwoner,
        String tabel,
        LocalDate op,
        Optional<LocalDate> verstuurdOp) {}
