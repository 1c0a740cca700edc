package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.document.DocumentId;

/**
 * The result of the inquiry in writing for one person.
 *
 * @param wens whether who signed wants a provision: then the signed report is the application
 */
public record Verslag(
        InwonerId inwoner,
        Optional<DocumentId> document,
        LocalDate verstuurdOp,
        Optional<LocalDate> getekendOp,
        boolean wens) {}
