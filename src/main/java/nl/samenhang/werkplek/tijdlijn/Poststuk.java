package nl.samenhang.werkplek.tijdlijn;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.document.DocumentId;

/**
 * A letter or a scan that came in.
 *
 * @param gezin the file it was laid in; empty while it waits
 * @param inwoner whom it is about, when it is about one member
 */
public record Poststuk(
        PoststukId id,
        String omschrijving,
        String afzender,
        LocalDate ontvangenOp,
        DocumentId document,
        Optional<GezinId> gezin,
        Optional<InwonerId> inwoner) {}
