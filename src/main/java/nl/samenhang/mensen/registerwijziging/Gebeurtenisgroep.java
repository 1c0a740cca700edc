package nl.samenhang.mensen.registerwijziging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.kernel.HuishoudenId;
import nl.samenhang.kernel.InwonerId;

/**
 * Changes that are one event to people: a family that moves on one day from one address to one
 * other, comes to live here, or whose address becomes secret. Each stays a change of its own in the
 * trail; they are decided about and undone together. When more move at once than a family is, as
 * when a home moves, each household is an event of its own; who come to live at one address on one
 * day, as where a shelter opens, are one event however many they are.
 *
 * @param wijzigingen at least one, the newest first
 */
public record Gebeurtenisgroep(List<Registerwijziging> wijzigingen) {

    /** More people than these at once are not all one family. */
    private static final int MOST = 10;

    /** What changes of one event have in common. */
    private record Kenmerk(
            Wijzigingsoort soort,
            LocalDate dag,
            Map<String, String> oud,
            Map<String, String> nieuw,
            Registerwijziging.Status status) {}

    /**
     * The events in the order of their newest change.
     *
     * @param huishouden with whom somebody lives, asked only where many come at once
     */
    public static List<Gebeurtenisgroep> of(
            List<Registerwijziging> wijzigingen,
            Function<InwonerId, Optional<HuishoudenId>> huishouden) {
        return split(wijzigingen, Gebeurtenisgroep::key).stream()
                .flatMap(
                        groep ->
                                isOneFamily(groep)
                                        ? Stream.of(groep)
                                        : split(groep, een -> household(een, huishouden)).stream())
                .map(Gebeurtenisgroep::new)
                .toList();
    }

    /** Of a secret address nothing is told by which two people would have it in common. */
    private static boolean isOneFamily(List<Registerwijziging> groep) {
        return groep.size() == 1
                || groep.getFirst().soort() == Wijzigingsoort.VESTIGING
                || groep.size() <= MOST
                        && groep.getFirst().soort() != Wijzigingsoort.GEHEIMHOUDING
                        && groep.getFirst().soort() != Wijzigingsoort.GEHEIMHOUDING_WEG;
    }

    private static List<List<Registerwijziging>> split(
            List<Registerwijziging> wijzigingen, Function<Registerwijziging, Object> key) {
        var groepen = new LinkedHashMap<Object, List<Registerwijziging>>();
        for (var wijziging : wijzigingen) {
            groepen.computeIfAbsent(key.apply(wijziging), _ -> new ArrayList<>()).add(wijziging);
        }
        return groepen.values().stream().map(List::copyOf).toList();
    }

    private static Object household(
            Registerwijziging een, Function<InwonerId, Optional<HuishoudenId>> huishouden) {
        return huishouden.apply(een.inwoner()).<Object>map(id -> id).orElseGet(een::id);
    }

    /** Whether so many people came to live here at once that no sentence can name them. */
    public boolean isMany() {
        return wijzigingen.size() > MOST && eerste().soort() == Wijzigingsoort.VESTIGING;
    }

    /** The change that speaks for all. */
    public Registerwijziging eerste() {
        return wijzigingen.getFirst();
    }

    private static Object key(Registerwijziging wijziging) {
        return wijziging.soort().isShared()
                ? new Kenmerk(
                        wijziging.soort(),
                        wijziging.dag(),
                        wijziging.oud(),
                        wijziging.nieuw(),
                        wijziging.status())
                : wijziging.id();
    }
}
