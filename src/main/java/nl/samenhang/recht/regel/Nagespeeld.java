package nl.samenhang.recht.regel;

import java.util.List;
import java.util.Map;

/**
 * A decision played again with what went in then, by the version of then.
 *
 * @param nu what came out this time
 */
public record Nagespeeld(Toepassing toepassing, Uitkomst uitkomst, List<Map<String, String>> nu) {

    /** Whether the same came out. */
    public boolean isGelijk() {
        return toepassing.uitkomst().equals(nu);
    }
}
