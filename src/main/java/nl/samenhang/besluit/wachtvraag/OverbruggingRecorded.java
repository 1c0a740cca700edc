package nl.samenhang.besluit.wachtvraag;

import nl.samenhang.kernel.Tekst;

/** There is something that helps while somebody waits. */
public record OverbruggingRecorded(Wachtvraag wachtvraag, String naam, String wat)
        implements Wachtfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("wachtvraag.feit.overbrugging", naam, wat);
    }
}
