package nl.samenhang.besluit.perspectiefplan;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;

/**
 * What has to be arranged around the 18th birthday, such as a health insurance of one's own.
 *
 * @param sleutel names it in {@code definitions/volwassen-worden.json}
 * @param uiterlijk the last day for it
 * @param reden why it is not needed; may be empty for what is done
 * @param werkOp when it came on the work list
 * @param gemistOp when it turned out to be late
 */
public record Stap(
        StapId id,
        PerspectiefplanId plan,
        String sleutel,
        LocalDate uiterlijk,
        Stapstatus status,
        String reden,
        Optional<LocalDate> afgedaanOp,
        Optional<LocalDate> werkOp,
        Optional<LocalDate> gemistOp) {

    public boolean isOpen() {
        return status == Stapstatus.OPEN;
    }

    public boolean isMissedOn(LocalDate dag) {
        return isOpen() && dag.isAfter(uiterlijk);
    }

    /** What has to be done, with the name of the young person in it. */
    public Tekst omschrijving(String naam) {
        return Tekst.of(key(sleutel), naam);
    }

    static String key(String sleutel) {
        return "perspectiefplan.stap." + sleutel;
    }
}
