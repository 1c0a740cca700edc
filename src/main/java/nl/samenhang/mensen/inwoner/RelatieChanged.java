package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * Two people became partners or parent and child, stopped being so, or never were.
 *
 * @param anders the other person, when that person is in the file too
 */
public record RelatieChanged(
        InwonerId inwoner,
        String naam,
        List<InwonerId> anders,
        String naamAnder,
        Stap stap,
        Set<String> adressleutels)
        implements Inwonerfeit {

    /** What happened to the relation. */
    public enum Stap {
        BEGONNEN,
        BEEINDIGD,
        VERWIJDERD
    }

    @Override
    public List<InwonerId> betrokkenen() {
        return Stream.concat(Stream.of(inwoner), anders.stream()).toList();
    }

    @Override
    public Tekst omschrijving() {
        return Tekst.of(
                "inwoner.feit.relatie-" + stap.name().toLowerCase(Locale.ROOT), naam, naamAnder);
    }
}
