package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/**
 * With which norms a question was worked out, kept so that it can be worked out again whatever the
 * norms are by then.
 *
 * @param blad the norms of that day, word for word
 * @param grens the asset limit for this household; empty when none was known
 */
public record Rekenstand(
        LocalDate dag,
        Normenblad blad,
        Bedrag norm,
        BigDecimal percentage,
        Optional<Bedrag> grens) {}
