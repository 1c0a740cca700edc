package nl.samenhang.regie.onderzoek;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.InwonerId;

/**
 * Somebody whom an inquiry is about.
 *
 * @param wmo whether it looks at support under the Wmo 2015
 * @param jeugd whether it looks at help under the Jeugdwet
 */
public record Onderzochte(InwonerId inwoner, boolean wmo, boolean jeugd) {

    /** Each person once, with all laws that were named. */
    static List<Onderzochte> merged(List<Onderzochte> wie) {
        Map<InwonerId, Onderzochte> over = new LinkedHashMap<>();
        wie.forEach(o -> over.merge(o.inwoner(), o, Onderzochte::plus));
        return List.copyOf(over.values());
    }

    Onderzochte plus(Onderzochte ander) {
        return new Onderzochte(inwoner, wmo || ander.wmo, jeugd || ander.jeugd);
    }
}
