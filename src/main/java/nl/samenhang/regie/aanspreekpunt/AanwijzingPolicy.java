package nl.samenhang.regie.aanspreekpunt;

import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;

/**
 * Whether an employee may become the contact person. There is one per gezin, so who wants another
 * one hands over; the answer is empty when nothing stands in the way.
 */
final class AanwijzingPolicy {

    private AanwijzingPolicy() {}

    /** A first appointment is only for a gezin that has nobody. */
    static Optional<Tekst> refuseAssignment(Optional<MedewerkerId> huidig) {
        return huidig.map(wie -> Tekst.of("aanspreekpunt.weigering.heeft-er-een"));
    }

    /**
     * A hand-over is for the contact person or the team leader, goes to somebody else, and takes a
     * note along: the family should not have to tell its story again.
     */
    static Optional<Tekst> refuseHandOver(
            Optional<MedewerkerId> huidig,
            MedewerkerId naar,
            MedewerkerId actor,
            boolean teamleider,
            String notitie) {
        if (huidig.isEmpty()) {
            return Optional.of(Tekst.of("aanspreekpunt.weigering.heeft-er-geen"));
        }
        if (huidig.get().equals(naar)) {
            return Optional.of(Tekst.of("aanspreekpunt.weigering.zelfde"));
        }
        if (!teamleider && !huidig.get().equals(actor)) {
            return Optional.of(Tekst.of("aanspreekpunt.weigering.niet-van-u"));
        }
        return notitie.isBlank()
                ? Optional.of(Tekst.of("aanspreekpunt.weigering.geen-notitie"))
                : Optional.empty();
    }
}
