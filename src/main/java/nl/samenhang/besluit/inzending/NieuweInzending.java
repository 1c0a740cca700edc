package nl.samenhang.besluit.inzending;

import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.kernel.InwonerId;

/**
 * What somebody wants to send.
 *
 * @param aanvraag which application it is about, for the kinds that are about one
 * @param voor for whom help is asked: the sender, or an own child
 * @param tekst in their own words
 */
public record NieuweInzending(
        Inzendingsoort soort, Optional<AanvraagId> aanvraag, InwonerId voor, String tekst) {}
