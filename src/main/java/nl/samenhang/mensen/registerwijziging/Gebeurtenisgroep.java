package nl.samenhang.mensen.registerwijziging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes that are one event to people: a family that moves on one day from one address to one
 * other. Each stays a change of its own in the trail; they are decided about and undone together.
 *
 * @param wijzigingen at least one, the newest first
 */
public record Gebeurtenisgroep(List<Registerwijziging> wijzigingen) {

    /** What changes of one event have in common. */
    private record Kenmerk(
            Wijzigingsoort soort,
            LocalDate dag,
            Map<String, String> oud,
            Map<String, String> nieuw,
            Registerwijziging.Status status) {}

    /** The events in the order of their newest change. */
    public static List<Gebeurtenisgroep> of(List<Registerwijziging> wijzigingen) {
        var groepen = new LinkedHashMap<Object, List<Registerwijziging>>();
        for (var wijziging : wijzigingen) {
            groepen.computeIfAbsent(key(wijziging), key -> new ArrayList<>()).add(wijziging);
        }
        return groepen.values().stream().map(List::copyOf).map(Gebeurtenisgroep::new).toList();
    }

    /** The change that speaks for all. */
    public Registerwijziging eerste() {
        return wijzigingen.getFirst();
    }

    private static Object key(Registerwijziging wijziging) {
        return switch (wijziging.soort()) {
            case VERHUIZING, VERTREK ->
                    new Kenmerk(
                            wijziging.soort(),
                            wijziging.dag(),
                            wijziging.oud(),
                            wijziging.nieuw(),
                            wijziging.status());
            default -> wijziging.id();
        };
    }
}
