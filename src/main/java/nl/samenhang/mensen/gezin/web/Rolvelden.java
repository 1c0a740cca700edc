package nl.samenhang.mensen.gezin.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinsrol;

/** Reads the role of each chosen person from the fields of the form. */
final class Rolvelden {

    private Rolvelden() {}

    /** The chosen people with their roles; refuses who has none. */
    static Map<InwonerId, Gezinsrol> read(
            Collection<InwonerId> gekozen, Map<String, String> velden) {
        var rollen = new LinkedHashMap<InwonerId, Gezinsrol>();
        for (var lid : gekozen) {
            var veld = "rol." + lid;
            rollen.put(
                    lid,
                    role(velden.getOrDefault(veld, ""))
                            .orElseThrow(() -> new Refusal(veld, Tekst.of("gezin.fout.rol"))));
        }
        return rollen;
    }

    private static Optional<Gezinsrol> role(String naam) {
        return Arrays.stream(Gezinsrol.values()).filter(rol -> rol.name().equals(naam)).findFirst();
    }
}
