package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Help with debts that somebody accepted after an early signal.
 *
 * @param dreigend whether a supply will be cut or an eviction threatens
 * @param gesprekUiterlijk until when debt help has the first talk (Wgs art. 4 lid 1 and 2)
 * @param overgenomenOp when debt help took it over
 * @param overgenomenDoor by whom, empty until then
 */
public record Hulpaanbod(
        Vroegsignaalzaak zaak,
        LocalDate aanvaardOp,
        boolean dreigend,
        LocalDate gesprekUiterlijk,
        Optional<LocalDate> overgenomenOp,
        String overgenomenDoor) {

    public boolean isOpen() {
        return overgenomenOp.isEmpty();
    }
}
