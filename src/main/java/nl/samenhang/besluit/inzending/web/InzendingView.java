package nl.samenhang.besluit.inzending.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.inzending.Inzending;
import nl.samenhang.platform.document.Document;

/**
 * What was sent, with what belongs to it.
 *
 * @param afzender the name of who sent it
 * @param voor the name of whom it is for
 * @param aanvraag the application it is about
 */
public record InzendingView(
        Inzending inzending,
        String afzender,
        String voor,
        Optional<Aanvraag> aanvraag,
        List<Document> bijlagen) {

    /** Whether it is about the sender. */
    public boolean isForSender() {
        return inzending.voor().equals(inzending.inwoner());
    }
}
