package nl.samenhang.besluit.aanvraag;

import java.time.LocalDate;
import nl.samenhang.kernel.Tekst;

/**
 * The decision on an application was announced.
 *
 * @param dag the day of announcement (Awb art. 3:41)
 */
public record AanvraagDecided(Aanvraag aanvraag, String naam, LocalDate dag)
        implements Aanvraagfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("aanvraag.feit.besloten", naam);
    }
}
