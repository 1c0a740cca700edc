package nl.samenhang.regie.gezinsplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;

/**
 * Everything that stands in a plan, with the names of that day. A version keeps it word for word.
 *
 * @param gezin the name of the gezin
 * @param clienten the members of the gezin that the plan is about
 */
public record Planinhoud(
        String gezin,
        String woorden,
        List<Partij> clienten,
        List<Onderdeel> onderdelen,
        List<Doel> doelen,
        List<Actie> acties,
        List<Afspraak> afspraken) {

    /** A plan with nothing in it. */
    public static final Planinhoud LEEG =
            new Planinhoud("", "", List.of(), List.of(), List.of(), List.of(), List.of());

    public Planinhoud {
        clienten = List.copyOf(clienten);
        onderdelen = List.copyOf(onderdelen);
        doelen = List.copyOf(doelen);
        acties = List.copyOf(acties);
        afspraken = List.copyOf(afspraken);
    }

    /** The gezinsplan at the top of the tree. */
    public Optional<Onderdeel> top() {
        return onderdelen.stream().filter(o -> o.soort() == Onderdeel.Soort.GEZINSPLAN).findFirst();
    }

    /** The parts directly under a node, in the order in which they were made. */
    public List<Onderdeel> under(OnderdeelId id) {
        return onderdelen.stream()
                .filter(o -> o.bovenliggend().filter(id::equals).isPresent())
                .toList();
    }

    public List<Actie> actiesFor(DoelId doel) {
        return acties.stream().filter(a -> a.doel().filter(doel::equals).isPresent()).toList();
    }

    /** The name of a member; empty text when the plan is not about that person. */
    public String naamOf(InwonerId inwoner) {
        return clienten.stream()
                .filter(c -> c.is(inwoner))
                .map(Partij::naam)
                .findFirst()
                .orElse("");
    }

    /** Everybody who helps, each once. */
    public List<Partij> helpers() {
        var all =
                Stream.concat(
                        onderdelen.stream()
                                .filter(Onderdeel::isOpen)
                                .flatMap(o -> o.met(Rol.UITVOERENDE).stream())
                                .map(Betrokkene::partij),
                        acties.stream().filter(Actie::isOpen).map(Actie::eigenaar));
        return all.filter(Partij::isHelper).reduce(List.of(), Planinhoud::with, (a, b) -> a);
    }

    private static List<Partij> with(List<Partij> seen, Partij next) {
        return seen.stream().anyMatch(next::sameAs)
                ? seen
                : Stream.concat(seen.stream(), Stream.of(next)).toList();
    }
}
