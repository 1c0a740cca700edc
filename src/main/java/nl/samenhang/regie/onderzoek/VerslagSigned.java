package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * The person signed the report. With the wish for a provision the signed report is an application
 * from that day on (Wmo 2015 art. 2.3.2 lid 9); who decides on applications listens to this.
 *
 * @param dag the day on which the signature came in
 * @param wens whether the person asks for a provision
 */
public record VerslagSigned(
        OnderzoekId onderzoek, GezinId inGezin, InwonerId inwoner, LocalDate dag, boolean wens)
        implements Onderzoekfeit {

    @Override
    public List<InwonerId> over() {
        return List.of(inwoner);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("onderzoek.feit.getekend");
    }
}
