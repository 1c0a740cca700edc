package nl.samenhang.regie.overleg;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;

/** A request to hire an expert for some hours; it says nothing of a family. */
public record Inhuur(
        UUID id,
        Deskundigheid deskundigheid,
        String waarom,
        int uren,
        Status status,
        MedewerkerId vrager,
        LocalDate gevraagdOp,
        Optional<MedewerkerId> beslotenDoor,
        String toelichting) {

    /** What became of it. */
    public enum Status {
        GEVRAAGD,
        AKKOORD,
        AFGEWEZEN
    }
}
