package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** Somebody handed in a plan of their own. */
public record EigenplanReceived(
        OnderzoekId onderzoek, GezinId inGezin, InwonerId inwoner, LocalDate dag)
        implements Onderzoekfeit {

    @Override
    public List<InwonerId> over() {
        return List.of(inwoner);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("onderzoek.feit.eigenplan");
    }
}
