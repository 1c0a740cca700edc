package nl.samenhang.besluit.keuze;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.aanbieder.Hulpaanbod;
import nl.samenhang.netwerk.aanbieder.HulpaanbodId;

/**
 * An offer that was chosen.
 *
 * @param aanbodNaam as it was called that day
 * @param wet by which law a decision opens it; {@link Wet#GEEN} when none is needed
 * @param kiezer who chose: the person or a parent
 * @param vastgelegdDoor the employee who wrote it down; empty when the resident did
 * @param einde when and why it was taken back
 */
public record Gekozen(
        UUID id,
        HulpaanbodId aanbod,
        String aanbodNaam,
        String aanbiederNaam,
        Wet wet,
        InwonerId kiezer,
        Optional<MedewerkerId> vastgelegdDoor,
        Instant op,
        Berichtstand bericht,
        Optional<Einde> einde) {

    /** When somebody took the choice back, and why. */
    public record Einde(Instant op, String reden) {}

    /** A message is due at once when no decision has to come first. */
    static Gekozen of(Hulpaanbod aanbod, Door door, Instant op) {
        return new Gekozen(
                Ids.next(),
                aanbod.id(),
                aanbod.inhoud().naam(),
                aanbod.plek().naam(),
                aanbod.wet(),
                door.wie(),
                door.samenMet(),
                op,
                aanbod.isZonderBesluit() ? Berichtstand.KLAAR : Berichtstand.WACHT_OP_BESLUIT,
                Optional.empty());
    }

    public boolean isActueel() {
        return einde.isEmpty();
    }
}
