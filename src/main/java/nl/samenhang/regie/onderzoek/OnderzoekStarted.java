package nl.samenhang.regie.onderzoek;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** Somebody began to look with the family at what is needed. */
public record OnderzoekStarted(OnderzoekId onderzoek, GezinId inGezin, List<InwonerId> over)
        implements Onderzoekfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("onderzoek.feit.begonnen");
    }
}
