package nl.samenhang.bestaanszekerheid.regeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * One question of a household for all its rights. It is answered part by part, with stops between
 * them, until it is worked out; from then on it stays as it is.
 *
 * @param helper who helped to fill it in, when somebody did
 * @param samenMet the employee who fills it in together; empty when the resident does it
 * @param vorige the day of the earlier question from which answers were taken over
 * @param klaar the parts that were answered or agreed with
 * @param stand with what it was worked out; empty while it is not finished
 * @param verzoek what the household wants decided; empty as long as it asked nothing
 */
public record Rechtenvraag(
        RechtenvraagId id,
        GezinId gezin,
        InwonerId aanvrager,
        Optional<String> helper,
        Optional<MedewerkerId> samenMet,
        Instant begonnenOp,
        Optional<LocalDate> vorige,
        Set<Vraagdeel> klaar,
        Antwoorden antwoorden,
        Optional<Rekenstand> stand,
        Optional<Rechtenverzoek> verzoek) {

    public boolean isOpen() {
        return stand.isEmpty();
    }

    public boolean isKlaar(Vraagdeel deel) {
        return klaar.contains(deel);
    }

    /** The first part that still has to be answered. */
    public Optional<Vraagdeel> volgende() {
        return Arrays.stream(Vraagdeel.values()).filter(deel -> !isKlaar(deel)).findFirst();
    }

    /** What went into the sums; only of a question that was worked out. */
    Rekenvraag rekenvraag() {
        return antwoorden.rekenvraag(stand.orElseThrow().dag());
    }
}
