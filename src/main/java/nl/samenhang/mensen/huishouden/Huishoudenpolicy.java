package nl.samenhang.mensen.huishouden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;

/**
 * Divides the people at one address on one day into households. Partners, and parents with children
 * who have no family of their own there, are certain; other ties are questions ({@link
 * Twijfelregels}). An answer given before decides.
 */
final class Huishoudenpolicy {

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
        this.bewoners = bewoners.stream().sorted(Twijfelregels.ELDEST_FIRST).toList();
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
        policy.twijfels.addAll(Twijfelregels.questions(policy.bewoners, dag, policy.bundeling));
        return new Uitkomst(policy.groups(), policy.openQuestions());
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
                        twijfels.add(
                                new Twijfel(kind.id(), ouder, Twijfelreden.KIND_MET_EIGEN_GEZIN));
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
