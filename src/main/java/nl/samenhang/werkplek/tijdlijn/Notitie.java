package nl.samenhang.werkplek.tijdlijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/**
 * What was said and seen at a contact with the family.
 *
 * @param datum the day of the contact
 * @param betrokkenen whom it is about; empty for the whole family
 */
public record Notitie(
        NotitieId id,
        GezinId gezin,
        Notitiesoort soort,
        LocalDate datum,
        String tekst,
        List<InwonerId> betrokkenen,
        String auteur,
        Instant geschrevenOp) {

    private static final int SHORT = 160;

    /** The beginning, for the line on the timeline. */
    String begin() {
        var line = tekst.strip().replaceAll("\\s+", " ");
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1).stripTrailing() + "…";
    }
}
