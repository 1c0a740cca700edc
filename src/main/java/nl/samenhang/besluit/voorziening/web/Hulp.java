package nl.samenhang.besluit.voorziening.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.web.Sectie;

/**
 * The help in a file as its reader may see it.
 *
 * @param elders whom to call about help of which the reader may know no more than that it is there
 * @param eigen the laws by which the reader ends help
 * @param delen what other rooms say with this help
 * @param schrijven the address where help is added; empty for who may not
 */
public record Hulp(
        List<Voorziening> lopend,
        List<Voorziening> voorbij,
        List<Hulpcontact> elders,
        Map<InwonerId, String> namen,
        List<Wet> eigen,
        Map<VoorzieningId, List<Sectie>> delen,
        Optional<String> schrijven) {

    public String naam(Voorziening voorziening) {
        return namen.getOrDefault(voorziening.inwoner(), "");
    }

    public List<Sectie> delen(Voorziening voorziening) {
        return delen.getOrDefault(voorziening.id(), List.of());
    }

    /** Whether the reader may end this help, that was written down without a decision. */
    public boolean mayEnd(Voorziening voorziening) {
        return mayChange(voorziening)
                && voorziening.herkomst().isEmpty()
                && voorziening.periode().tot().isEmpty();
    }

    /** Whether the reader may begin a decision about this help, that rests on one. */
    public boolean mayFollow(Voorziening voorziening) {
        return mayChange(voorziening)
                && voorziening.herkomst().isPresent()
                && lopend.contains(voorziening);
    }

    private boolean mayChange(Voorziening voorziening) {
        return schrijven.isPresent() && eigen.contains(voorziening.wet());
    }

    public boolean isEmpty() {
        return lopend.isEmpty() && voorbij.isEmpty() && elders.isEmpty();
    }
}
