package nl.samenhang.mensen.gezin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.samenhang.kernel.InwonerId;

/** Proposes the role of each member from the relations among the members. */
final class Gezinsrollen {

    /** Relations of one member, other members only. */
    record Banden(Set<InwonerId> ouders, Set<InwonerId> kinderen, Set<InwonerId> partners) {}

    private Gezinsrollen() {}

    static Map<InwonerId, Gezinsrol> propose(Map<InwonerId, Banden> leden) {
        var rollen = new LinkedHashMap<InwonerId, Gezinsrol>();
        leden.forEach((lid, banden) -> rollen.put(lid, role(banden, leden)));
        return rollen;
    }

    private static Gezinsrol role(Banden banden, Map<InwonerId, Banden> leden) {
        if (banden.kinderen().stream().anyMatch(kind -> has(kind, leden, Banden::kinderen))) {
            return Gezinsrol.GROOTOUDER;
        }
        if (!banden.kinderen().isEmpty()) {
            return Gezinsrol.OUDER;
        }
        if (!banden.ouders().isEmpty()) {
            return Gezinsrol.KIND;
        }
        return banden.partners().isEmpty() ? Gezinsrol.VOLWASSENE : Gezinsrol.PARTNER;
    }

    private static boolean has(
            InwonerId lid, Map<InwonerId, Banden> leden, Function<Banden, Set<InwonerId>> which) {
        return leden.containsKey(lid) && !which.apply(leden.get(lid)).isEmpty();
    }
}
