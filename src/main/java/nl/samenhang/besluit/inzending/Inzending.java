package nl.samenhang.besluit.inzending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * What a resident sent.
 *
 * @param inwoner who sent it
 * @param voor for whom: the sender, or an own child
 * @param aanvraag which application it is about; for a new one, which it became
 * @param ontvangen when we could read it: the day that counts for every term (Awb art. 2:20)
 * @param afhandeling what we did with it; empty as long as nobody did
 */
public record Inzending(
        InzendingId id,
        GezinId gezin,
        InwonerId inwoner,
        InwonerId voor,
        Inzendingsoort soort,
        Optional<AanvraagId> aanvraag,
        String tekst,
        Instant ontvangen,
        Optional<Afhandeling> afhandeling) {

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    /** What became of it. */
    public enum Afloop {
        /** Taken in as what it is: an application, an objection. */
        OPGENOMEN,
        /** Answered with words. */
        BEANTWOORD,
        /** Sent on to who it is for (Awb art. 2:3). */
        DOORGESTUURD
    }

    /**
     * What we did with it.
     *
     * @param toelichting the answer, or to whom it went; empty when it was taken in
     */
    public record Afhandeling(Afloop afloop, String toelichting, MedewerkerId door, LocalDate op) {}

    public boolean isOpen() {
        return afhandeling.isEmpty();
    }

    /** The day on which it came. */
    public LocalDate dag() {
        return ontvangen.atZone(HIER).toLocalDate();
    }
}
