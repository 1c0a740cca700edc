package nl.samenhang.netwerk.partner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Component;

/** The places that everybody may go to, remembered for a minute: they stand on each public page. */
@Component
class Plekken {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private record Key(Gemeentecode gemeente, Partnersoort soort) {}

    private record Known(List<Partner> plekken, Instant until) {}

    private final ConcurrentMap<Key, Known> known = new ConcurrentHashMap<>();
    private final PartnerRepository partners;
    private final Clock clock;

    Plekken(PartnerRepository partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    List<Partner> of(Partnersoort soort) {
        var key = new Key(Contexts.current().gemeente(), soort);
        var found = known.get(key);
        if (found == null || !found.until().isAfter(clock.instant())) {
            found = new Known(partners.openbaar(soort), clock.instant().plus(REMEMBERED));
            known.put(key, found);
        }
        return found.plekken();
    }

    void forget() {
        known.clear();
    }
}
