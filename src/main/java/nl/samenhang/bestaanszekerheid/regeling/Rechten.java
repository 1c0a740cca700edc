package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        Rekenvraag vraag,
        Bedrag norm,
        BigDecimal percentage,
        Optional<Bedrag> grens,
        Vermogenstoets vermogen,
        LocalDate normenVan,
        boolean verouderd,
        List<Regelinguitslag> uitslagen) {

    /** What the household can get: first what is certain, then what a person must judge. */
    public List<Regelinguitslag> kansen() {
        return Stream.of(Recht.JA, Recht.MISSCHIEN).flatMap(recht -> met(recht).stream()).toList();
    }

    /** The schemes that say this. */
    public List<Regelinguitslag> met(Recht recht) {
        return uitslagen.stream().filter(u -> u.recht() == recht).toList();
    }

    /** What one scheme says; empty when the municipality does not have it. */
    public Optional<Regelinguitslag> of(String tabel) {
        return uitslagen.stream().filter(u -> u.regeling().tabel().equals(tabel)).findFirst();
    }
}
