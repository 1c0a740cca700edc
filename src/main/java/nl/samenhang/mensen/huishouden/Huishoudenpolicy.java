package nl.samenhang.mensen.huishouden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;

/**
 * Divides the people at one address on one day into households. Partners, and parents with children
 * who have no family of their own there, are certain; other ties are questions. An answer given
 * before decides. Many unrelated adults at one address are an institution or rooms to let: no
 * questions about strangers, however many live there.
 */
final class Huishoudenpolicy {

    /** From this many adults without any tie the address is no dwelling of one household. */
    static final int INSTELLING = 6;

    private final List<Bewoner> bewoners;
    private final LocalDate dag;
    private final Map<Paar, Boolean> antwoorden;
    private final Map<InwonerId, Bewoner> byId = new LinkedHashMap<>();
    private final Bundeling bundeling = new Bundeling();
    private final List<Twijfel> twijfels = new ArrayList<>();

    /** What the policy found. */
    record Uitkomst(List<Groep> groepen, List<Twijfel> twijfels) {}

    private Huishoudenpolicy(
            Collection<Bewoner> bewoners, LocalDate dag, Map<Paar, Boolean> antwoorden) {
        this.bewoners = bewoners.stream().sorted(eldestFirst()).toList();
        this.dag = dag;
        this.antwoorden = antwoorden;
        this.bewoners.forEach(bewoner -> byId.put(bewoner.id(), bewoner));
    }

    /**
     * @param bewoners everybody who lives at the address on the day
     * @param antwoorden what a person answered before about two people: one household or not
     */
    static Uitkomst derive(
            Collection<Bewoner> bewoners, LocalDate dag, Map<Paar, Boolean> antwoorden) {
        var policy = new Huishoudenpolicy(bewoners, dag, antwoorden);
        policy.joinAnswered();
        policy.joinPartners();
        policy.joinChildren();
        var hoofden = policy.heads();
        policy.askAboutMinors(hoofden >= INSTELLING);
        policy.askAboutAdults(hoofden);
        return new Uitkomst(policy.groups(), policy.openQuestions());
    }

    private static Comparator<Bewoner> eldestFirst() {
        return Comparator.comparing((Bewoner bewoner) -> bewoner.geboren().orElse(LocalDate.MAX))
                .thenComparing(bewoner -> bewoner.id().value());
    }

    private void joinAnswered() {
        antwoorden.forEach(
                (paar, samen) -> {
                    if (samen && byId.containsKey(paar.een()) && byId.containsKey(paar.ander())) {
                        bundeling.join(paar.een(), paar.ander());
                    }
                });
    }

    private void joinPartners() {
        for (var bewoner : bewoners) {
            for (var partner : bewoner.partners()) {
                if (byId.containsKey(partner) && !apart(bewoner.id(), partner)) {
                    bundeling.join(bewoner.id(), partner);
                }
            }
        }
    }

    private void joinChildren() {
        for (var kind : bewoners) {
            for (var ouder : kind.ouders()) {
                if (byId.containsKey(ouder) && !apart(kind.id(), ouder)) {
                    if (hasOwnFamily(kind)) {
                        ask(kind.id(), ouder, Twijfelreden.KIND_MET_EIGEN_GEZIN);
                    } else {
                        bundeling.join(kind.id(), ouder);
                    }
                }
            }
        }
    }

    private boolean hasOwnFamily(Bewoner kind) {
        return !kind.isMinorOn(dag)
                && (kind.partners().stream().anyMatch(byId::containsKey)
                        || kind.kinderen().stream().anyMatch(byId::containsKey));
    }

    private void askAboutMinors(boolean instelling) {
        var grootouders = grandparents();
        var volwassene = adults().findFirst().filter(_ -> !instelling);
        for (var kind : bewoners) {
            if (kind.isMinorOn(dag) && kind.ouders().stream().noneMatch(byId::containsKey)) {
                kind.ouders().stream()
                        .flatMap(ouder -> Optional.ofNullable(grootouders.get(ouder)).stream())
                        .min(eldestFirst())
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

    /** Questions that are neither answered nor settled by another tie. */
    private List<Twijfel> openQuestions() {
        var open = new LinkedHashMap<Paar, Twijfel>();
        for (var twijfel : twijfels) {
            if (!antwoorden.containsKey(twijfel.paar())
                    && !bundeling.root(twijfel.inwoner()).equals(bundeling.root(twijfel.bij()))) {
                open.putIfAbsent(twijfel.paar(), twijfel);
            }
        }
        return List.copyOf(open.values());
    }

    private List<Groep> groups() {
        var groepen = new LinkedHashMap<InwonerId, Set<InwonerId>>();
        for (var bewoner : bewoners) {
            groepen.computeIfAbsent(bundeling.root(bewoner.id()), id -> new LinkedHashSet<>())
                    .add(bewoner.id());
        }
        return groepen.values().stream().map(Groep::new).toList();
    }

    private boolean apart(InwonerId een, InwonerId ander) {
        return Boolean.FALSE.equals(antwoorden.get(Paar.of(een, ander)));
    }
}
