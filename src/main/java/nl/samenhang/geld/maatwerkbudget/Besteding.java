package nl.samenhang.geld.maatwerkbudget;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * Money from the free budget of a family.
 *
 * @param besluit who said yes or no, once somebody did
 */
public record Besteding(
        BestedingId id,
        GezinId gezin,
        InwonerId inwoner,
        String wat,
        Bedrag bedrag,
        Onderbouwing onderbouwing,
        List<Aandeel> aandelen,
        Bestedingstatus status,
        MedewerkerId vrager,
        Instant gevraagdOp,
        Optional<Besluit> besluit,
        Optional<Instant> betaaldOp) {

    /** Within this time after the request the family has the money (T38). */
    static final Duration BINNEN = Duration.ofHours(24);

    /**
     * A yes or a no.
     *
     * @param toelichting why; may be empty for a yes
     */
    public record Besluit(MedewerkerId door, Instant op, String toelichting) {}

    /** When the family should have the money at the latest. */
    public Instant uiterlijk() {
        return gevraagdOp.plus(BINNEN);
    }

    public boolean isOpen() {
        return status == Bestedingstatus.GEVRAAGD;
    }

    /** Whether it was given and still has to reach the family. */
    public boolean isToBePaid() {
        return status == Bestedingstatus.TOEGEKEND;
    }
}
