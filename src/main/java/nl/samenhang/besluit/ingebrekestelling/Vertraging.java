package nl.samenhang.besluit.ingebrekestelling;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * That we told who asked that the decision comes later (Awb art. 4:14 lid 1, also for an objection:
 * art. 7:14). It is a courtesy and no extension: the term of the law stays what it was, a notice of
 * default counts as before, and no sum for a day is stopped by it.
 *
 * @param over the application or the objection
 * @param verwacht the day by which the decision can be expected
 */
public record Vertraging(
        UUID id,
        Onderwerp over,
        GezinId gezin,
        InwonerId inwoner,
        LocalDate gemeld,
        LocalDate verwacht) {

    /** Whether it is about an application or an objection. */
    public Beslisvraag.Soort soort() {
        return Beslisvraag.Soort.of(over);
    }
}
