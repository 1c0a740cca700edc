package nl.samenhang;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The floors of the house: a wing imports only wings on lower floors, rooms of one wing never
 * import each other in a circle.
 *
 * @param base the package under which the wings lie
 */
record Floors(String base) {

    private static final Map<String, Integer> FLOOR =
            Map.ofEntries(
                    Map.entry("kernel", -1),
                    Map.entry("platform", 0),
                    Map.entry("recht", 1),
                    Map.entry("mensen", 2),
                    Map.entry("netwerk", 2),
                    Map.entry("toegang", 3),
                    Map.entry("regie", 4),
                    Map.entry("besluit", 5),
                    Map.entry("geld", 6),
                    Map.entry("levering", 7),
                    Map.entry("voorveld", 8),
                    Map.entry("veiligheid", 9),
                    Map.entry("bestaanszekerheid", 10),
                    Map.entry("sturing", 11),
                    Map.entry("werkplek", 12));

    /** Wings that no floor is known for. */
    List<String> unknownWings(JavaClasses classes) {
        return classes.stream()
                .flatMap(c -> wing(c).stream())
                .filter(w -> !FLOOR.containsKey(w))
                .distinct()
                .toList();
    }

    /** Each dependency that does not point down. */
    List<String> upwards(JavaClasses classes) {
        return classes.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(this::pointsUpOrAside)
                .map(Dependency::getDescription)
                .distinct()
                .toList();
    }

    /** Each circle of rooms, as the rooms along it. */
    List<String> circles(JavaClasses classes) {
        var uses = new TreeMap<String, TreeSet<String>>();
        for (var type : classes) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var from = room(dependency.getOriginClass());
                var to = room(dependency.getTargetClass());
                if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                    uses.computeIfAbsent(from.get(), k -> new TreeSet<>()).add(to.get());
                }
            }
        }
        return uses.keySet().stream()
                .filter(room -> reaches(uses, room, room, new TreeSet<>()))
                .toList();
    }

    private static boolean reaches(
            Map<String, TreeSet<String>> uses, String from, String goal, TreeSet<String> seen) {
        for (var next : uses.getOrDefault(from, new TreeSet<>())) {
            if (next.equals(goal) || (seen.add(next) && reaches(uses, next, goal, seen))) {
                return true;
            }
        }
        return false;
    }

    private boolean pointsUpOrAside(Dependency dependency) {
        var from = wing(dependency.getOriginClass());
        var to = wing(dependency.getTargetClass());
        return from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && FLOOR.getOrDefault(to.get(), 99) >= FLOOR.getOrDefault(from.get(), -9);
    }

    private Optional<String> wing(JavaClass type) {
        return part(type, 0);
    }

    private Optional<String> room(JavaClass type) {
        return wing(type).flatMap(w -> part(type, 1).map(r -> w + "." + r));
    }

    private Optional<String> part(JavaClass type, int index) {
        var name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return Optional.empty();
        }
        var parts = name.substring(base.length() + 1).split("\\.");
        return index < parts.length ? Optional.of(parts[index]) : Optional.empty();
    }
}
