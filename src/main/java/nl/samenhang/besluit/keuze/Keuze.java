package nl.samenhang.besluit.keuze;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * One choice of help, from wish to provider.
 *
 * @param inwoner for whom the help is
 * @param wenser who said what is wished
 * @param vastgelegdDoor the employee who wrote the wish down; empty when the resident did
 * @param uitleg why nobody fits the wish
 * @param gekozen what was chosen, the newest first
 */
public record Keuze(
        KeuzeId id,
        GezinId gezin,
        InwonerId inwoner,
        Wens wens,
        InwonerId wenser,
        Optional<MedewerkerId> vastgelegdDoor,
        Instant gewenstOp,
        Keuzestatus status,
        Optional<String> uitleg,
        List<Gekozen> gekozen) {

    /** A wish of which nothing came yet. */
    static Keuze begin(GezinId gezin, InwonerId voor, Wens wens, Door door, Instant op) {
        return new Keuze(
                KeuzeId.next(),
                gezin,
                voor,
                wens,
                door.wie(),
                door.samenMet(),
                op,
                Keuzestatus.ZOEKT,
                Optional.empty(),
                List.of());
    }

    /** What holds now. */
    public Optional<Gekozen> actueel() {
        return gekozen.stream().filter(Gekozen::isActueel).findFirst();
    }

    /** Whether one can still choose or wish otherwise. */
    public boolean isOpen() {
        return status != Keuzestatus.INGETROKKEN;
    }

    Keuze withGekozen(List<Gekozen> alle) {
        return new Keuze(
                id, gezin, inwoner, wens, wenser, vastgelegdDoor, gewenstOp, status, uitleg, alle);
    }
}
