package nl.samenhang.besluit.ingebrekestelling;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A notice of default.
 *
 * @param over the application or the objection that we did not decide on in time
 * @param ontvangen the day on which it came
 * @param eersteDag the first day for which a sum is due; empty when the notice came too early
 * @param beslotenOp when we decided after all; no sum is due for that day
 * @param vaststelling how much it became; empty as long as we did not decide on that
 */
public record Ingebrekestelling(
        IngebrekestellingId id,
        Onderwerp over,
        GezinId gezin,
        InwonerId inwoner,
        LocalDate ontvangen,
        Optional<LocalDate> eersteDag,
        Optional<LocalDate> beslotenOp,
        Optional<Vaststelling> vaststelling) {

    /** Why nothing is due though we were late (Awb art. 4:17 lid 6). */
    public enum Grond {
        ONREDELIJK_LAAT,
        GEEN_BELANGHEBBENDE,
        KENNELIJK_NIET_ONTVANKELIJK,
        KENNELIJK_ONGEGROND
    }

    /**
     * Our decision on the sum (Awb art. 4:18).
     *
     * @param bezwaarTot the last day to object to it
     */
    public record Vaststelling(
            int dagen, Bedrag bedrag, Optional<Grond> grond, LocalDate op, LocalDate bezwaarTot) {}

    /** Whether it is about an application or an objection. */
    public Beslisvraag.Soort soort() {
        return Beslisvraag.Soort.of(over);
    }

    /** The page of what it is about. */
    public String pad() {
        return soort().pad(over);
    }

    /** Whether it came before our time to decide was over: it has no effect then. */
    public boolean isPrematuur() {
        return eersteDag.isEmpty();
    }

    /**
     * Whether we have to say how much is due: when we decided, or when no more days are added (Awb
     * art. 4:18).
     */
    public boolean isToBeSettled(LocalDate vandaag) {
        return !isPrematuur()
                && vaststelling.isEmpty()
                && (beslotenOp.isPresent() || laatsteDag().filter(vandaag::isAfter).isPresent());
    }

    /**
     * The last day for which a sum is due: the one before we decided, or the last that the law
     * knows; empty when the notice came too early.
     */
    public Optional<LocalDate> laatsteDag() {
        return eersteDag.map(
                eerste -> {
                    var meeste = eerste.plusDays(Dwangsom.MEESTE_DAGEN - 1L);
                    return beslotenOp
                            .map(dag -> dag.minusDays(1))
                            .filter(dag -> dag.isBefore(meeste))
                            .orElse(meeste);
                });
    }

    /** For how many days a sum is due, counted until this day when we did not decide yet. */
    public int dagen(LocalDate vandaag) {
        return eersteDag
                .map(eerste -> Dwangsom.dagen(eerste, beslotenOp.orElse(vandaag)))
                .orElse(0);
    }
}
