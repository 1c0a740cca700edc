package nl.samenhang.besluit.wachtvraag;

import nl.samenhang.kernel.Tekst;

/** The regional team of experts gave its advice. */
public record ExpertteamAdvised(Wachtvraag wachtvraag, String naam) implements Wachtfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("wachtvraag.feit.advies", naam, wachtvraag().vraag());
    }
}
