package nl.samenhang.besluit.perspectiefplan;

import java.time.LocalDate;
import nl.samenhang.kernel.Tekst;

/**
 * It was decided that help goes on after 18. The sentence names no law, because the timeline is
 * read by everybody who may open the file.
 *
 * @param tot the first day without it
 */
public record JeugdhulpProlonged(Perspectiefplan plan, String naam, LocalDate tot)
        implements Perspectieffeit {

    @Override
    public Tekst omschrijving() {
        return Tekst.of("perspectiefplan.feit.verlengd", naam, tot);
    }
}
