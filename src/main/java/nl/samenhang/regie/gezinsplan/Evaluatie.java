package nl.samenhang.regie.gezinsplan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A moment of looking back with the family (T37).
 *
 * @param woorden what the family said
 * @param verslag what came out
 */
public record Evaluatie(
        EvaluatieId id,
        LocalDate gepland,
        Optional<LocalDate> gehoudenOp,
        String woorden,
        String verslag) {}
