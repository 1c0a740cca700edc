package nl.samenhang.mensen.gezin.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Page;

/**
 * The members of a gezin and who could become one.
 *
 * @param vroeger who was a member before
 * @param kandidaten people of the household and family who are no members
 * @param gevonden who was searched for last
 */
public record LedenView(
        Gezin gezin,
        List<Lid> leden,
        List<Lid> vroeger,
        List<Kandidaat> kandidaten,
        List<Kandidaat> gevonden,
        boolean nietsGevonden) {

    /** A member as the list shows one. */
    public record Lid(
            InwonerId id, String naam, OptionalInt leeftijd, Gezinsrol rol, Periode periode) {}

    List<InwonerId> ids() {
        return leden.stream().map(Lid::id).toList();
    }

    Optional<Lid> lid(InwonerId id) {
        return leden.stream().filter(lid -> lid.id().equals(id)).findFirst();
    }

    /** Who was found stands on top, then who lives near or is family. */
    public List<Optie> opties(Page page) {
        return Stream.concat(gevonden.stream(), kandidaten.stream())
                .map(een -> Optie.of(een.id(), een.label(), een.uitleg(page)))
                .toList();
    }
}
