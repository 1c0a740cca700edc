package nl.samenhang.besluit.aanvraag;

import nl.samenhang.kernel.Tekst;

/** The applicant took the application back. */
public record AanvraagWithdrawn(Aanvraag aanvraag, String naam) implements Aanvraagfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("aanvraag.feit.ingetrokken", naam);
    }
}
