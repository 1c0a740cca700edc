package nl.samenhang.regie.gezinsplan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;

/**
 * Who helps whom with what, seen as a whole: where helpers stand in each other's way, where nobody
 * helps, and how much of the work lies with the family itself.
 *
 * @param overlappen two or more helpers in one part of life of one person
 * @param gaten goals for which nobody does anything
 */
public record Hulpoverzicht(List<Overlap> overlappen, List<Doel> gaten, Belasting belasting) {

    /** Two or more helpers in one part of life of one person. */
    public record Overlap(InwonerId inwoner, Levensdomein levensdomein, List<Partij> helpers) {}

    /**
     * How many open actions lie with whom.
     *
     * @param netwerk with family and friends outside the gezin
     */
    public record Belasting(int gezin, int netwerk, int helpers) {

        /** Helpers should take work off the family, not add to it. */
        public boolean isHeavy() {
            return gezin > helpers && gezin >= 3;
        }

        public boolean isEmpty() {
            return gezin + netwerk + helpers == 0;
        }
    }

    private record Plek(InwonerId inwoner, Levensdomein levensdomein) {}

    private record Hulp(Plek plek, Partij helper) {}

    /** Reads the whole from what stands in the plan. */
    public static Hulpoverzicht of(Planinhoud plan) {
        var hulp = hulp(plan).toList();
        return new Hulpoverzicht(overlappen(hulp), gaten(plan, hulp), belasting(plan.acties()));
    }

    private static Stream<Hulp> hulp(Planinhoud plan) {
        return plan.onderdelen().stream()
                .filter(Onderdeel::isOpen)
                .flatMap(
                        onderdeel ->
                                domein(plan, onderdeel).stream()
                                        .flatMap(domein -> hulp(onderdeel, domein)));
    }

    private static Stream<Hulp> hulp(Onderdeel onderdeel, Levensdomein domein) {
        return onderdeel.clienten().stream()
                .flatMap(
                        client ->
                                onderdeel.met(Rol.UITVOERENDE).stream()
                                        .map(u -> new Hulp(new Plek(client, domein), u.partij())));
    }

    /** A deelplan without an own part of life takes that of the levensdomeinplan above it. */
    private static Optional<Levensdomein> domein(Planinhoud plan, Onderdeel onderdeel) {
        return onderdeel
                .levensdomein()
                .or(
                        () ->
                                onderdeel
                                        .bovenliggend()
                                        .flatMap(
                                                id ->
                                                        plan.onderdelen().stream()
                                                                .filter(o -> o.id().equals(id))
                                                                .findFirst())
                                        .flatMap(Onderdeel::levensdomein));
    }

    private static List<Overlap> overlappen(List<Hulp> hulp) {
        Map<Plek, List<Partij>> byPlek = new LinkedHashMap<>();
        for (var h : hulp) {
            var bekend = byPlek.getOrDefault(h.plek(), List.of());
            if (bekend.stream().noneMatch(h.helper()::sameAs)) {
                byPlek.put(
                        h.plek(), Stream.concat(bekend.stream(), Stream.of(h.helper())).toList());
            }
        }
        return byPlek.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(
                        e ->
                                new Overlap(
                                        e.getKey().inwoner(),
                                        e.getKey().levensdomein(),
                                        e.getValue()))
                .sorted(Comparator.comparing(Overlap::levensdomein))
                .toList();
    }

    private static List<Doel> gaten(Planinhoud plan, List<Hulp> hulp) {
        return plan.doelen().stream()
                .filter(doel -> doel.voortgang().isOpen())
                .filter(doel -> plan.actiesFor(doel.id()).stream().noneMatch(Actie::isOpen))
                .filter(doel -> hulp.stream().noneMatch(h -> serves(h.plek(), doel)))
                .toList();
    }

    private static boolean serves(Plek plek, Doel doel) {
        return plek.levensdomein() == doel.levensdomein() && doel.concerns(plek.inwoner());
    }

    private static Belasting belasting(List<Actie> acties) {
        return new Belasting(
                count(acties, Partij.Soort.GEZINSLID),
                count(acties, Partij.Soort.BEKENDE),
                count(acties, Partij.Soort.MEDEWERKER) + count(acties, Partij.Soort.VESTIGING));
    }

    private static int count(List<Actie> acties, Partij.Soort soort) {
        return (int)
                acties.stream().filter(a -> a.isOpen() && a.eigenaar().soort() == soort).count();
    }
}
