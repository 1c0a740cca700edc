package nl.samenhang.recht.bewaring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.document.DocumentId;
import nl.samenhang.platform.jobs.TaakId;

/**
 * A list of what is to be destroyed.
 *
 * @param onaf how many were past their term and are not on it, because something is not finished
 * @param archivaris who judged it
 * @param ondertekenaar who signed it, somebody else
 */
public record Vernietigingslijst(
        LijstId id,
        Lijststatus status,
        LocalDate opgesteldOp,
        int onaf,
        Optional<Handtekening> archivaris,
        Optional<Handtekening> ondertekenaar,
        Optional<TaakId> taak,
        Optional<DocumentId> verklaring,
        Optional<LocalDate> klaarOp) {

    /** Who put a name under it, and when. */
    public record Handtekening(UUID wie, String naam, LocalDate op) {}
}
