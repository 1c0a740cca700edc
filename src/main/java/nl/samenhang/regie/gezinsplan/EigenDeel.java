package nl.samenhang.regie.gezinsplan;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;

/**
 * Which members of a gezin somebody may see and speak for: an adult for oneself, and a parent for
 * the own children under twelve (Wmo art. 5.3.2, Jeugdwet art. 7.3.10). From twelve on a child has
 * a say of its own, and other adults have theirs.
 *
 * @param wie whose part is open
 * @param anderen the members whose part stays closed
 */
public record EigenDeel(Set<InwonerId> wie, List<InwonerId> anderen) {

    private static final int ADULT = 18;
    private static final int OWN_SAY = 12;

    /** A member as far as this rule needs to know; an unknown age counts as adult. */
    public record Lid(InwonerId id, int leeftijd) {

        boolean isYoung() {
            return leeftijd < OWN_SAY;
        }
    }

    /** Nobody's part. */
    public static final EigenDeel NIETS = new EigenDeel(Set.of(), List.of());

    /** What is open to this resident. */
    static EigenDeel of(InwonerId inwoner, Collection<Lid> leden, Set<InwonerId> kinderen) {
        var zelf = leden.stream().filter(lid -> lid.id().equals(inwoner)).findFirst();
        if (zelf.filter(lid -> lid.leeftijd() >= ADULT).isEmpty()) {
            return NIETS;
        }
        var open =
                leden.stream()
                        .filter(lid -> lid.id().equals(inwoner) || isYoungChild(lid, kinderen))
                        .map(Lid::id)
                        .collect(Collectors.toSet());
        var dicht = leden.stream().map(Lid::id).filter(id -> !open.contains(id)).toList();
        return new EigenDeel(open, dicht);
    }

    public boolean isOpen(InwonerId id) {
        return wie.contains(id);
    }

    /** What of the plan this resident sees. */
    public Planinhoud filter(Planinhoud plan) {
        var doelen =
                plan.doelen().stream()
                        .filter(d -> d.inwoner().map(this::isOpen).orElse(true))
                        .toList();
        var zichtbaar = doelen.stream().map(Doel::id).collect(Collectors.toSet());
        return new Planinhoud(
                plan.gezin(),
                plan.woorden(),
                plan.clienten().stream().filter(this::isMine).toList(),
                plan.onderdelen().stream()
                        .filter(o -> o.clienten().stream().anyMatch(this::isOpen))
                        .toList(),
                doelen,
                plan.acties().stream()
                        .filter(a -> !isOfOther(a.eigenaar()))
                        .filter(
                                a ->
                                        a.doel().map(zichtbaar::contains).orElse(false)
                                                || isMine(a.eigenaar()))
                        .toList(),
                plan.afspraken().stream().filter(a -> isMine(a.wie())).toList());
    }

    /** Whether this party is the resident or a young child. */
    public boolean isMine(Partij partij) {
        return partij.soort() == Partij.Soort.GEZINSLID
                && partij.id().map(InwonerId::new).filter(this::isOpen).isPresent();
    }

    private boolean isOfOther(Partij partij) {
        return partij.soort() == Partij.Soort.GEZINSLID && !isMine(partij);
    }

    private static boolean isYoungChild(Lid lid, Set<InwonerId> kinderen) {
        return lid.isYoung() && kinderen.contains(lid.id());
    }

    /** The age in whole years, or of an adult when it is not known. */
    static int leeftijd(OptionalInt leeftijd) {
        return leeftijd.orElse(ADULT);
    }
}
