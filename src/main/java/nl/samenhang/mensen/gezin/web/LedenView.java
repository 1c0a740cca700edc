package nl.samenhang.mensen.gezin.web;

import java.util.List;
import java.util.OptionalInt;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.platform.web.Optie;

/**
 * The members of a gezin and who could become one.
 *
 * @param kandidaten people of the household and family who are no members
 */
public record LedenView(Gezin gezin, List<Lid> leden, List<Optie> kandidaten) {

    /** A member as the list shows one. */
    public record Lid(InwonerId id, String naam, OptionalInt leeftijd, Gezinsrol rol) {}

    List<InwonerId> ids() {
        return leden.stream().map(Lid::id).toList();
    }
}
