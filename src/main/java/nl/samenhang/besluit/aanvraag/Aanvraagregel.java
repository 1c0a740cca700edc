package nl.samenhang.besluit.aanvraag;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;

/**
 * What is asked for one person by one law.
 *
 * @param vraag in the words of the household
 */
public record Aanvraagregel(
        AanvraagregelId id,
        AanvraagId aanvraag,
        GezinId gezin,
        InwonerId inwoner,
        Wet wet,
        String vraag) {}
