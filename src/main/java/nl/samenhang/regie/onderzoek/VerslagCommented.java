package nl.samenhang.regie.onderzoek;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** The person said something of the report. */
public record VerslagCommented(OnderzoekId onderzoek, GezinId inGezin, InwonerId inwoner)
        implements Onderzoekfeit {

    @Override
    public List<InwonerId> over() {
        return List.of(inwoner);
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of("onderzoek.feit.reactie");
    }
}
