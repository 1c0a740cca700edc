package nl.samenhang.regie.gezinsplan;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;

/**
 * A node in the tree of the plan, with the parties that have a role in it (Regie- en Zaakservices
 * 1.0, 3.3).
 *
 * @param bovenliggend the node above; empty for the gezinsplan itself
 * @param wet the law of a deelplan, when it has one
 */
public record Onderdeel(
        OnderdeelId id,
        Soort soort,
        Optional<OnderdeelId> bovenliggend,
        Optional<Levensdomein> levensdomein,
        String naam,
        Optional<Wet> wet,
        Periode periode,
        List<Betrokkene> betrokkenen) {

    /** The three levels of the tree; the middle one may be left out. */
    public enum Soort {
        GEZINSPLAN,
        LEVENSDOMEINPLAN,
        DEELPLAN
    }

    public Onderdeel {
        betrokkenen = List.copyOf(betrokkenen);
    }

    Onderdeel with(List<Betrokkene> betrokkenen) {
        return new Onderdeel(
                id, soort, bovenliggend, levensdomein, naam, wet, periode, betrokkenen);
    }

    public boolean isOpen() {
        return periode.tot().isEmpty();
    }

    public List<Betrokkene> met(Rol rol) {
        return betrokkenen.stream().filter(b -> b.rol() == rol).toList();
    }

    /** The members of the gezin that this part is about. */
    public List<InwonerId> clienten() {
        return met(Rol.CLIENT).stream()
                .flatMap(b -> b.partij().id().stream())
                .map(InwonerId::new)
                .toList();
    }
}
