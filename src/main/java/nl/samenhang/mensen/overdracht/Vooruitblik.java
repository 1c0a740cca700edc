package nl.samenhang.mensen.overdracht;

import java.util.List;
import java.util.Map;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.platform.uitvoer.Dossierdeel;

/**
 * What would go and what would stay.
 *
 * @param heelGezin whether what is about the whole family goes
 */
public record Vooruitblik(
        List<Inwoner> leden,
        List<Inwoner> gaan,
        List<Inwoner> blijven,
        boolean heelGezin,
        Map<Dossierdeel, Telling> telling) {

    /** Of a part how many pieces go. */
    public long gaat(Dossierdeel deel) {
        var van = telling.get(deel);
        return van == null ? 0 : van.gaat();
    }

    /** Of a part how many pieces stay. */
    public long blijft(Dossierdeel deel) {
        var van = telling.get(deel);
        return van == null ? 0 : van.blijft();
    }
}
