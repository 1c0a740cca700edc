package nl.samenhang.mensen.dubbel;

import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Persoonsveld;

/**
 * How two descriptions become one.
 *
 * @param vanVerdwijnende what is taken from the one who goes; the rest stays as it is
 * @param bevestigd the questions ({@link Bezwaar#code()}) that were answered with yes
 */
public record Samenvoegopdracht(
        InwonerId blijft,
        InwonerId verdwijnt,
        Set<Persoonsveld> vanVerdwijnende,
        Set<String> bevestigd,
        String reden) {}
