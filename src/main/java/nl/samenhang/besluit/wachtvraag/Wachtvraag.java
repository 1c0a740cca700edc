package nl.samenhang.besluit.wachtvraag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Wet;

/**
 * That somebody waits for one kind of help.
 *
 * @param uiterlijk the last day on which the help begins in time
 * @param gevraagdOp when the team leader was asked to take it to the regional experts
 * @param einde how and when it ended
 */
public record Wachtvraag(
        WachtvraagId id,
        GezinId gezin,
        InwonerId inwoner,
        Wachtsoort soort,
        Wet wet,
        String vraag,
        LocalDate sinds,
        LocalDate uiterlijk,
        MedewerkerId door,
        Optional<LocalDate> gevraagdOp,
        Optional<Einde> einde) {

    /**
     * @param reden in words; may be empty when the help began
     */
    public record Einde(Wachteinde hoe, LocalDate op, String reden) {}

    public boolean isOpen() {
        return einde.isEmpty();
    }

    /** How many days the person waited, or waits until today. */
    public long dagen(LocalDate vandaag) {
        return ChronoUnit.DAYS.between(sinds, einde.map(Einde::op).orElse(vandaag));
    }

    public boolean isTooLong(LocalDate vandaag) {
        return isOpen() && vandaag.isAfter(uiterlijk);
    }
}
