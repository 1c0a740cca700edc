package nl.samenhang.recht.regel.tabel;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Wet;

/**
 * What a table is, apart from its columns and rows.
 *
 * @param sleutel by which it is asked for, such as {@code wmo-maatwerk}
 * @param naam its name for who opens the file in another tool
 * @param vraag the question that it answers, in Dutch
 * @param van the first day on which it counts
 * @param tot the first day on which it counts no more; empty when that is not known
 * @param wet by which law it decides
 * @param bron where it comes from
 * @param vrij whether a municipality may have its own version; where the law says it all it may not
 */
public record Tabelkop(
        String sleutel,
        String naam,
        String vraag,
        Trefwijze trefwijze,
        LocalDate van,
        Optional<LocalDate> tot,
        Wet wet,
        String bron,
        boolean vrij) {

    /** Whether it counts on this day. */
    public boolean geldt(LocalDate dag) {
        return !dag.isBefore(van) && tot.map(dag::isBefore).orElse(true);
    }
}
