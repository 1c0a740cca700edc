package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/**
 * The answer to one question: the sums and what each scheme says.
 *
 * @param percentage the income as a percentage of the norm
 * @param grens the asset limit; empty when none is known for that day
 * @param normenVan the first day of the norms that were used
 * @param verouderd whether newer norms must exist by that day
 */
public record Rechten(
        Rechtenvraag vraag,
        Bedrag norm,
        BigDecimal percentage,
        Optional<Bedrag> grens,
        Vermogenstoets vermogen,
        LocalDate normenVan,
        boolean verouderd,
        List<Regelinguitslag> uitslagen) {

    /** What one scheme says; empty when the municipality does not have it. */
    public Optional<Regelinguitslag> of(String tabel) {
        return uitslagen.stream().filter(u -> u.regeling().tabel().equals(tabel)).findFirst();
    }
}
