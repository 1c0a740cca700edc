package nl.samenhang.regie.gezinsplan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/**
 * Whether a part fits in the tree (Regie- en Zaakservices 1.0, 3.2 and 3.3); empty when it does.
 */
final class OnderdeelPolicy {

    private OnderdeelPolicy() {}

    static Optional<Refusal> refuse(
            NieuwOnderdeel nieuw, List<Onderdeel> boom, Collection<InwonerId> leden) {
        if (nieuw.soort() == Onderdeel.Soort.GEZINSPLAN) {
            return refusal("soort", "een-gezinsplan");
        }
        if (nieuw.clienten().isEmpty()) {
            return refusal("clienten", "geen-client-onderdeel");
        }
        if (!leden.containsAll(nieuw.clienten())) {
            return refusal("clienten", "client-geen-lid");
        }
        if (nieuw.soort() == Onderdeel.Soort.LEVENSDOMEINPLAN) {
            return refuseLevensdomeinplan(nieuw);
        }
        var onderLevensdomeinplan =
                nieuw.onder()
                        .map(id -> boom.stream().anyMatch(o -> o.id().equals(id) && carries(o)))
                        .orElse(true);
        return onderLevensdomeinplan ? Optional.empty() : refusal("onder", "onder");
    }

    /** It hangs under the gezinsplan itself, and has a part of life and no law of its own. */
    private static Optional<Refusal> refuseLevensdomeinplan(NieuwOnderdeel nieuw) {
        if (nieuw.onder().isPresent()) {
            return refusal("onder", "onder");
        }
        if (nieuw.wet().isPresent()) {
            return refusal("wet", "wet-alleen-deelplan");
        }
        return nieuw.levensdomein().isEmpty()
                ? refusal("levensdomein", "geen-levensdomein")
                : Optional.empty();
    }

    private static boolean carries(Onderdeel onderdeel) {
        return onderdeel.isOpen() && onderdeel.soort() != Onderdeel.Soort.DEELPLAN;
    }

    private static Optional<Refusal> refusal(String field, String key) {
        return Optional.of(new Refusal(field, Tekst.of("gezinsplan.weigering." + key)));
    }
}
