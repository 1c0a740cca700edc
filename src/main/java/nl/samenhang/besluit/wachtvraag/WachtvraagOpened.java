package nl.samenhang.besluit.wachtvraag;

import nl.samenhang.kernel.Tekst;

/** Somebody waits for help from this day on. */
public record WachtvraagOpened(Wachtvraag wachtvraag, String naam) implements Wachtfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("wachtvraag.feit.begonnen", naam, wachtvraag().vraag());
    }
}
