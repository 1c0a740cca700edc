package nl.samenhang.regie.onderzoek;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/** The inquiry has ended; the report follows. */
public record OnderzoekFinished(
        OnderzoekId onderzoek, GezinId inGezin, List<InwonerId> over, LocalDate dag)
        implements Onderzoekfeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("onderzoek.feit.afgerond");
    }
}
