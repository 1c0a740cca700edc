package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.Collection;
import java.util.Map;
import nl.samenhang.kernel.InwonerId;

/**
 * Whether debt help knows somebody already: the one thing about other help that early signals may
 * ask (Wgs art. 8b). Offered by a room that has files of debt help; without one nobody is known.
 */
public interface Schuldhulpbekendheid {

    /**
     * Those of these people who get debt help now, each with the name of their helper and nothing
     * else.
     */
    Map<InwonerId, String> hulpverleners(Collection<InwonerId> inwoners);
}
