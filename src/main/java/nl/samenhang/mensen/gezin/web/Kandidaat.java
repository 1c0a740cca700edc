package nl.samenhang.mensen.gezin.web;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.platform.web.Page;

/**
 * Somebody who could belong to a gezin.
 *
 * @param rol what the relations tell; a person may choose otherwise
 * @param waarom why this person stands on the list
 */
public record Kandidaat(
        InwonerId id, String naam, OptionalInt leeftijd, Gezinsrol rol, List<Tekst> waarom) {

    public String label() {
        return leeftijd.isPresent() ? naam + ", " + leeftijd.getAsInt() : naam;
    }

    public String uitleg(Page page) {
        return waarom.stream().map(page::t).collect(Collectors.joining(", "));
    }

    /** The roles that are proposed, by the field in which they are chosen. */
    static Map<String, List<String>> rollen(List<Kandidaat> allen) {
        return allen.stream()
                .collect(Collectors.toMap(Kandidaat::rolveld, een -> List.of(een.rol().name())));
    }

    /** The field in which the role of this person is chosen. */
    public String rolveld() {
        return "rol." + id;
    }
}
