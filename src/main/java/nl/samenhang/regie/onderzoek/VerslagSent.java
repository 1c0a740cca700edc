package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** The report went to the person it is about (Wmo 2015 art. 2.3.2 lid 8). */
public record VerslagSent(OnderzoekId onderzoek, GezinId inGezin, InwonerId inwoner, LocalDate dag)
        implements Onderzoekfeit {

    @Override
    public List<InwonerId> over() {
        return List.of(inwoner);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("onderzoek.feit.verslag");
    }
}
