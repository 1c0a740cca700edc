package nl.samenhang.besluit.wachtvraag;

import nl.samenhang.kernel.Tekst;

/** The regional team of experts was asked to think along. */
public record ExpertteamAsked(Wachtvraag wachtvraag, String naam) implements Wachtfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("wachtvraag.feit.gevraagd", naam, wachtvraag().vraag());
    }
}
