package nl.samenhang.mensen.gezin.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.platform.web.Optie;

/**
 * A gezin that a person is about to confirm.
 *
 * @param inwoner the person from whose page somebody came
 * @param voorstel the proposal that a colleague kept; empty when it is made now
 * @param leden who can be chosen: the household first, then family elsewhere
 * @param gevonden who was searched for last
 * @param bestaand files in which one of them already is
 * @param twijfels what the register cannot tell about who lives together
 * @param nietsGevonden somebody searched and nobody was found
 */
public record VoorstelView(
        Inwoner inwoner,
        Optional<GezinId> voorstel,
        List<Kandidaat> leden,
        List<Kandidaat> gevonden,
        List<Optie> teams,
        List<GezinnenVanInwoner.Regel> bestaand,
        List<Twijfelvraag> twijfels,
        boolean nietsGevonden) {

    /** An open question about two people, with the reason why it is open. */
    public record Twijfelvraag(String naam, String bij, Tekst reden) {}
}
