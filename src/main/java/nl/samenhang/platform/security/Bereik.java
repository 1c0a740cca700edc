package nl.samenhang.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;

/**
 * What somebody reaches of some files.
 *
 * @param open the files that they may open
 * @param eigen those of which they are more than a member of the team
 */
public record Bereik(Set<GezinId> open, Set<GezinId> eigen) {

    static final Bereik NIETS = new Bereik(Set.of(), Set.of());

    /** Whoever may see everything may open all that were asked, with or without a line. */
    static Bereik of(
            Collection<GezinId> asked, List<Map.Entry<GezinId, Boolean>> lines, boolean breed) {
        return new Bereik(
                breed
                        ? Set.copyOf(asked)
                        : lines.stream()
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toUnmodifiableSet()),
                lines.stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
