package nl.samenhang.platform.document;

import java.time.Instant;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A kept file without its bytes.
 *
 * @param onderwerp what it was added to
 * @param gezin the file of the gezin it belongs to, when there is one
 * @param gedeeld whether the family sees it under its own pages
 */
public record Document(
        DocumentId id,
        String naam,
        Mediatype mediatype,
        long grootte,
        Onderwerp onderwerp,
        Optional<GezinId> gezin,
        boolean gedeeld,
        Instant aangemaakt) {}
