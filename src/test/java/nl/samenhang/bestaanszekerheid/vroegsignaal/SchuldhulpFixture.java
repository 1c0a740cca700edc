package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenhang.kernel.InwonerId;
import org.springframework.stereotype.Component;

/** Debt help as a test tells it: whom it knows and who helps them. */
@Component
class SchuldhulpFixture implements Schuldhulpbekendheid {

    private final Map<InwonerId, String> bekenden = new ConcurrentHashMap<>();

    void knows(InwonerId wie, String hulpverlener) {
        bekenden.put(wie, hulpverlener);
    }

    @Override
    public Map<InwonerId, String> hulpverleners(Collection<InwonerId> inwoners) {
        var result = new HashMap<>(bekenden);
        result.keySet().retainAll(inwoners);
        return result;
    }
}
