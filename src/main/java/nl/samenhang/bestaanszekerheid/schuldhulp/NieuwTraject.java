package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/**
 * Somebody asks for help with debts.
 *
 * @param gemeldOp the day of the question, or of saying yes to an offer after an early signal
 */
public record NieuwTraject(
        GezinId gezin,
        InwonerId inwoner,
        Optional<InwonerId> partner,
        LocalDate gemeldOp,
        Dreiging dreiging,
        String hulpvraag) {}
