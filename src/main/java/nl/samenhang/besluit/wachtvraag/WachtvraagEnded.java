package nl.samenhang.besluit.wachtvraag;

import nl.samenhang.kernel.Tekst;

/** The wait is over. */
public record WachtvraagEnded(Wachtvraag wachtvraag, String naam) implements Wachtfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("wachtvraag.feit.geeindigd", naam, wachtvraag().vraag());
    }
}
