package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;

/**
 * A request about the data of a person.
 *
 * @param inwoner whose data it is about
 * @param aanvrager the resident who asks, when in the file
 * @param aanvragerAdres where the answer goes when who asks is not in the file
 * @param vraag in own words
 * @param uiterlijk the last day in time
 * @param uitstelReden why the clock was extended
 */
public record Verzoek(
        VerzoekId id,
        Verzoeksoort soort,
        InwonerId inwoner,
        Optional<InwonerId> aanvrager,
        String aanvragerNaam,
        List<String> aanvragerAdres,
        Hoedanigheid hoedanigheid,
        Verzoekweg kanaal,
        Identiteit identiteit,
        String vraag,
        LocalDate ontvangenOp,
        LocalDate uiterlijk,
        Optional<String> uitstelReden,
        Verzoekstatus status,
        Optional<Besluit> besluit) {

    Onderwerp onderwerp() {
        return Onderwerp.of("privacyverzoek", id);
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    /** Whether a parent or representative must not learn from it where the person is. */
    boolean isByAnother() {
        return hoedanigheid != Hoedanigheid.ZELF;
    }
}
