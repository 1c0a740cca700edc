package nl.samenhang.besluit.bezwaar;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * An objection.
 *
 * @param gronden why the person disagrees, in their words; empty as long as we do not know
 * @param herstelTot the last day to give the grounds, for who objected without them (Awb art. 6:6)
 * @param verschoonbaar why being late is not held against the person; empty when it is, or was not
 *     late
 * @param commissie whether a committee advises: then the term is longer (Awb art. 7:10)
 * @param hoorzitting when and by whom the person is heard; empty when that is not planned
 * @param beslissing what was decided on it
 * @param nieuweAanvraag under which another decision is taken, for who was right
 */
public record Bezwaar(
        BezwaarId id,
        BeschikkingId beschikking,
        GezinId gezin,
        InwonerId inwoner,
        LocalDate ontvangen,
        Optional<String> gronden,
        Optional<LocalDate> herstelTot,
        Tijdigheid tijdigheid,
        Optional<String> verschoonbaar,
        boolean commissie,
        Optional<Hoorzitting> hoorzitting,
        Optional<Beslissing> beslissing,
        Optional<AanvraagId> nieuweAanvraag) {

    /** Days before the hearing until which papers can be handed in (Awb art. 7:4 lid 1). */
    private static final int PAPERS_DAYS = 10;

    /**
     * A hearing (Awb art. 7:2, 7:5, 7:7).
     *
     * @param hoorder who hears, and had no part in the decision
     * @param verslag what was said; empty before it took place
     */
    public record Hoorzitting(LocalDate dag, MedewerkerId hoorder, Optional<String> verslag) {

        /** The last day on which papers can be handed in. */
        public LocalDate stukkenTot() {
            return dag.minusDays(PAPERS_DAYS);
        }
    }

    /** What becomes of an objection (Awb art. 7:11). */
    public enum Uitkomst {
        GEGROND,
        DEELS_GEGROND,
        ONGEGROND,
        NIET_ONTVANKELIJK
    }

    /**
     * The decision on an objection.
     *
     * @param nietGehoord why nobody was heard (Awb art. 7:3); empty when somebody was
     * @param beroepTot the last day to go to the court (Awb art. 6:7)
     */
    public record Beslissing(
            Uitkomst uitkomst,
            Optional<NietHoren> nietGehoord,
            String motivering,
            MedewerkerId door,
            LocalDate op,
            LocalDate beroepTot) {}

    /** Why the person need not be heard (Awb art. 7:3). */
    public enum NietHoren {
        KENNELIJK_NIET_ONTVANKELIJK,
        KENNELIJK_ONGEGROND,
        ZIET_ERVAN_AF,
        ZEGT_NIET_TIJDIG_DAT_GEHOORD,
        VOLLEDIG_TEGEMOET
    }

    /** What we have to decide on. */
    public Beslisvraag beslisvraag() {
        return new Beslisvraag(id.onderwerp(), gezin, inwoner, ontvangen, isOpen());
    }

    public boolean isOpen() {
        return beslissing.isEmpty();
    }

    /** Whether the person was right, all or in part. */
    public boolean isGelijk() {
        return beslissing
                .map(Beslissing::uitkomst)
                .filter(u -> u == Uitkomst.GEGROND || u == Uitkomst.DEELS_GEGROND)
                .isPresent();
    }

    /**
     * Whether we still wait for the grounds on this day: only after it we need not deal with it.
     *
     * @param uitstel a later last day than the one in the letter
     */
    boolean isToBeRepaired(LocalDate vandaag, Optional<LocalDate> uitstel) {
        return gronden.isEmpty()
                && uitstel.or(() -> herstelTot).filter(tot -> !vandaag.isAfter(tot)).isPresent();
    }

    /** Whether it was late and nobody found that excusable. */
    public boolean isTeLaat() {
        return tijdigheid == Tijdigheid.TE_LAAT && verschoonbaar.isEmpty();
    }
}
