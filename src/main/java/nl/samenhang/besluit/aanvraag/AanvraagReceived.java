package nl.samenhang.besluit.aanvraag;

import nl.samenhang.kernel.Tekst;

/** We received an application. */
public record AanvraagReceived(Aanvraag aanvraag, String naam) implements Aanvraagfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of(
                aanvraag.isAmbtshalve() ? "aanvraag.feit.ambtshalve" : "aanvraag.feit.ontvangen",
                naam);
    }
}
