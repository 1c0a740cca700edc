package nl.samenhang.mensen.huishouden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;

/**
 * What the register cannot tell of the people at one address: a minor without a parent there, and
 * two adults without a tie. Many unrelated adults at one address are an institution or rooms to
 * let: no questions about strangers, however many live there.
 */
final class Twijfelregels {

    static final Comparator<Bewoner> ELDEST_FIRST =
            Comparator.comparing((Bewoner bewoner) -> bewoner.geboren().orElse(LocalDate.MAX))
                    .thenComparing(bewoner -> bewoner.id().value());

    /** From this many adults without any tie the address is no dwelling of one household. */
    private static final int INSTELLING = 6;

    private final List<Bewoner> bewoners;
    private final Set<InwonerId> hier;
    private final LocalDate dag;
    private final Bundeling bundeling;
    private final List<Twijfel> twijfels = new ArrayList<>();

    private Twijfelregels(List<Bewoner> bewoners, LocalDate dag, Bundeling bundeling) {
        this.bewoners = bewoners;
        this.dag = dag;
        this.bundeling = bundeling;
        hier = bewoners.stream().map(Bewoner::id).collect(Collectors.toSet());
    }

    /**
     * @param bewoners everybody at the address, the eldest first
     * @param bundeling who is certain to be one household
     */
    static List<Twijfel> questions(List<Bewoner> bewoners, LocalDate dag, Bundeling bundeling) {
        var regels = new Twijfelregels(bewoners, dag, bundeling);
        var hoofden = regels.heads();
        regels.askAboutMinors(hoofden >= INSTELLING);
        regels.askAboutAdults(hoofden);
        return List.copyOf(regels.twijfels);
    }

    private void askAboutMinors(boolean instelling) {
        var grootouders = grandparents();
        var volwassene = adults().findFirst().filter(_ -> !instelling);
        for (var kind : bewoners) {
            if (kind.isMinorOn(dag) && kind.ouders().stream().noneMatch(hier::contains)) {
                kind.ouders().stream()
                        .flatMap(ouder -> Optional.ofNullable(grootouders.get(ouder)).stream())
                        .min(ELDEST_FIRST)
                        .ifPresentOrElse(
                                ander ->
                                        ask(
                                                kind.id(),
                                                ander.id(),
                                                Twijfelreden.KIND_BIJ_GROOTOUDER),
                                () ->
                                        volwassene.ifPresent(
                                                ander ->
                                                        ask(
                                                                kind.id(),
                                                                ander.id(),
                                                                Twijfelreden.KIND_ZONDER_OUDER)));
            }
        }
    }

    /** By whom they are parent of: a parent who is in the file, wherever that parent lives. */
    private Map<InwonerId, Bewoner> grandparents() {
        var grootouders = new LinkedHashMap<InwonerId, Bewoner>();
        bewoners.forEach(
                ander -> ander.kinderen().forEach(kind -> grootouders.putIfAbsent(kind, ander)));
        return grootouders;
    }

    private Stream<Bewoner> adults() {
        return bewoners.stream().filter(bewoner -> !bewoner.isMinorOn(dag));
    }

    /** How many households with an adult there are. */
    private long heads() {
        return adults().map(bewoner -> bundeling.root(bewoner.id())).distinct().count();
    }

    private void askAboutAdults(long hoofden) {
        if (hoofden != 2) {
            return;
        }
        var alleen = adults().filter(this::isAloneAdult).toList();
        if (!alleen.isEmpty()) {
            var een = alleen.getLast();
            eldestOutside(een)
                    .ifPresent(ander -> ask(een.id(), ander.id(), Twijfelreden.TWEE_VOLWASSENEN));
        }
    }

    private boolean isAloneAdult(Bewoner bewoner) {
        return bewoners.stream()
                .noneMatch(
                        b ->
                                !b.id().equals(bewoner.id())
                                        && bundeling
                                                .root(b.id())
                                                .equals(bundeling.root(bewoner.id())));
    }

    private Optional<Bewoner> eldestOutside(Bewoner een) {
        return adults().filter(
                        ander -> !bundeling.root(ander.id()).equals(bundeling.root(een.id())))
                .findFirst();
    }

    private void ask(InwonerId inwoner, InwonerId bij, Twijfelreden reden) {
        twijfels.add(new Twijfel(inwoner, bij, reden));
    }
}
