package nl.samenhang.regie.gezinsplan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;

/**
 * Which members of a gezin somebody may see and speak for: oneself from twelve on, and a child
 * under sixteen over whom one has authority, unless the look was refused for the sake of good help
 * (Wmo 2015 art. 5.3.2, Jeugdwet art. 7.3.10). From sixteen on a young person decides alone ({@link
 * Leeftijdsgroep}).
 *
 * @param wie for whom the resident speaks
 * @param gedeeld whose part is open for reading, because they agreed to it
 * @param anderen the members whose part stays closed
 */
public record EigenDeel(Set<InwonerId> wie, Set<InwonerId> gedeeld, List<InwonerId> anderen) {

    /** A member as far as this rule needs to know. */
    public record Lid(InwonerId id, Leeftijdsgroep leeftijd) {}

    /** Nobody's part. */
    public static final EigenDeel NIETS = new EigenDeel(Set.of(), Set.of(), List.of());

    /**
     * What is open to this resident.
     *
     * @param kinderen over whom the resident has authority
     * @param akkoord who agreed that the resident sees their part
     */
    static EigenDeel of(
            InwonerId inwoner,
            Collection<Lid> leden,
            Set<InwonerId> kinderen,
            Collection<InwonerId> akkoord) {
        var zelf = leden.stream().filter(lid -> lid.id().equals(inwoner)).findFirst();
        if (zelf.filter(lid -> lid.leeftijd().hasOwnSay()).isEmpty()) {
            return NIETS;
        }
        var open =
                leden.stream()
                        .filter(lid -> lid.id().equals(inwoner) || isOwnChild(lid, kinderen))
                        .map(Lid::id)
                        .collect(Collectors.toSet());
        var rest = leden.stream().map(Lid::id).filter(id -> !open.contains(id)).toList();
        return new EigenDeel(
                open,
                rest.stream().filter(akkoord::contains).collect(Collectors.toSet()),
                rest.stream().filter(id -> !akkoord.contains(id)).toList());
    }

    /** Whether the resident sees the part of this member. */
    public boolean isOpen(InwonerId id) {
        return wie.contains(id) || gedeeld.contains(id);
    }

    /** Whether the resident speaks for this member. */
    public boolean speaksFor(InwonerId id) {
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
                plan.clienten().stream().filter(this::isShown).toList(),
                plan.onderdelen().stream()
                        .filter(o -> o.clienten().stream().anyMatch(this::isOpen))
                        .toList(),
                doelen,
                plan.acties().stream()
                        .filter(a -> !isOfOther(a.eigenaar()))
                        .filter(
                                a ->
                                        a.doel().map(zichtbaar::contains).orElse(false)
                                                || isShown(a.eigenaar()))
                        .toList(),
                plan.afspraken().stream().filter(a -> isShown(a.wie())).toList());
    }

    /** Whether this party is the resident or a child for whom the resident speaks. */
    public boolean isMine(Partij partij) {
        return partij.soort() == Partij.Soort.GEZINSLID
                && partij.id().map(InwonerId::new).filter(this::speaksFor).isPresent();
    }

    private boolean isShown(Partij partij) {
        return partij.soort() == Partij.Soort.GEZINSLID
                && partij.id().map(InwonerId::new).filter(this::isOpen).isPresent();
    }

    private boolean isOfOther(Partij partij) {
        return partij.soort() == Partij.Soort.GEZINSLID && !isShown(partij);
    }

    private static boolean isOwnChild(Lid lid, Set<InwonerId> kinderen) {
        return lid.leeftijd().hasParentsSay() && kinderen.contains(lid.id());
    }
}
