package nl.samenhang.besluit.aanvraag;

import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;

/**
 * An application to take in, with its first line.
 *
 * @param voor whom the first line is about
 */
public record NieuweAanvraag(
        GezinId gezin,
        InwonerId aanvrager,
        LocalDate ingediend,
        Aanvraagwijze wijze,
        InwonerId voor,
        Wet wet,
        String vraag) {}
