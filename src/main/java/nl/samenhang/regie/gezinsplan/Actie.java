package nl.samenhang.regie.gezinsplan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that somebody does.
 *
 * @param doel the goal it serves; empty when it serves the plan as a whole
 */
public record Actie(
        ActieId id,
        Optional<DoelId> doel,
        String tekst,
        Partij eigenaar,
        Optional<LocalDate> uiterlijk,
        Optional<LocalDate> gedaanOp) {

    public boolean isOpen() {
        return gedaanOp.isEmpty();
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && uiterlijk.filter(dag -> dag.isBefore(today)).isPresent();
    }
}
