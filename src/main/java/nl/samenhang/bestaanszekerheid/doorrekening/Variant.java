package nl.samenhang.bestaanszekerheid.doorrekening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.jobs.TaakId;

/**
 * What somebody wanted to know: some schemes with other numbers, on a day. The rules that count
 * stay as they are.
 *
 * @param tabellen the schemes, by their tables
 * @param wijzigingen what differs; none is the rules as they are
 * @param taak the work that finds it out
 * @param klaarOp when the outcome was there
 */
public record Variant(
        VariantId id,
        ModelleveringId levering,
        String naam,
        LocalDate dag,
        List<String> tabellen,
        List<Wijziging> wijzigingen,
        Optional<TaakId> taak,
        Optional<Instant> klaarOp,
        String door,
        Instant op) {

    public Variant {
        tabellen = List.copyOf(tabellen);
        wijzigingen = List.copyOf(wijzigingen);
    }

    /** What differs in one scheme. */
    public List<Wijziging> wijzigingen(String tabel) {
        return wijzigingen.stream().filter(w -> w.knop().tabel().equals(tabel)).toList();
    }
}
