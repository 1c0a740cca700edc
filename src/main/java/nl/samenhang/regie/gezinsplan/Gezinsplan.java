package nl.samenhang.regie.gezinsplan;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;

/**
 * The plan of a gezin, without its contents.
 *
 * @param versie how often it was agreed
 * @param reden why it was closed or reopened
 */
public record Gezinsplan(
        GezinsplanId id,
        GezinId gezin,
        Planstatus status,
        int versie,
        LocalDate begonnenOp,
        Optional<LocalDate> vastgesteldOp,
        Optional<LocalDate> geslotenOp,
        String reden) {}
