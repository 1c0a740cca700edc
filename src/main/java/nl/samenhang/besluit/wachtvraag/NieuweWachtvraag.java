package nl.samenhang.besluit.wachtvraag;

import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;

/**
 * Somebody begins to wait.
 *
 * @param vraag the question in a few words
 * @param sinds the day on which it was clear that this help is needed
 */
public record NieuweWachtvraag(
        GezinId gezin,
        InwonerId inwoner,
        Wachtsoort soort,
        Wet wet,
        String vraag,
        LocalDate sinds) {}
