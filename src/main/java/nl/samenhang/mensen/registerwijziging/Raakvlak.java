package nl.samenhang.mensen.registerwijziging;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;

/**
 * What of the running work a change about a member touches. Rooms above offer it as beans; this
 * room knows none of them.
 */
public interface Raakvlak {

    /** Lower comes first. */
    int volgorde();

    /** What is touched, in sentences; empty when nothing is. */
    List<Tekst> touched(GezinId gezin, InwonerId inwoner);

    /** On whose list the questions about the gezin come, when this room knows. */
    default Optional<MedewerkerId> behandelaar(GezinId gezin) {
        return Optional.empty();
    }
}
