package nl.samenhang.besluit.aanvraag;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Wet;

/** Which clock runs for us from the day of an application, by law. */
public final class Beslistermijn {

    private static final Map<Wet, String> CODES =
            Map.of(Wet.WMO, "T03", Wet.JEUGDWET, "T04", Wet.WGS, "T15", Wet.PARTICIPATIEWET, "T46");

    private Beslistermijn() {}

    /** The code of the clock; empty for a law by which we do not decide. */
    public static Optional<String> code(Wet wet) {
        return Optional.ofNullable(CODES.get(wet));
    }

    /** The clocks of all laws. */
    public static Set<String> codes() {
        return Set.copyOf(CODES.values());
    }

    /** The laws by which we decide on an application. */
    public static Set<Wet> wetten() {
        return CODES.keySet();
    }
}
