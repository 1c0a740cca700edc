package nl.samenhang.bestaanszekerheid.verstrekking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.verstrekking.Verstrekkingsregel.Ambtshalve;
import nl.samenhang.bestaanszekerheid.verstrekking.Verstrekkingsregel.Mag;
import nl.samenhang.platform.security.Definitions;
import nl.samenhang.recht.regel.Basistabellen;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * How each scheme is given, read from {@code definitions/verstrekkingen.json}. A scheme that a
 * municipality added itself and that stands not there is paid once on the account of who applied,
 * and never without an application.
 */
@Component
class Verstrekkingsregels {

    private static final Ambtshalve NOOIT = new Ambtshalve(Mag.NIETS, "");

    private record Definition(List<Verstrekkingsregel> verstrekkingen, String overig) {}

    private final List<Verstrekkingsregel> alle;
    private final String overig;

    Verstrekkingsregels(JsonMapper json, Basistabellen tabellen) {
        var gelezen =
                Definitions.read(
                        json,
                        new ClassPathResource("definitions/verstrekkingen.json"),
                        Definition.class);
        alle = gelezen.verstrekkingen();
        overig = gelezen.overig();
        alle.forEach(regel -> check(regel, tabellen));
    }

    List<Verstrekkingsregel> alle() {
        return alle;
    }

    Verstrekkingsregel of(String regeling) {
        return alle.stream()
                .filter(regel -> regel.regeling().equals(regeling))
                .findFirst()
                .orElseGet(
                        () ->
                                new Verstrekkingsregel(
                                        regeling,
                                        Wijze.BANK,
                                        Ritme.EENMALIG,
                                        Optional.empty(),
                                        overig,
                                        0,
                                        Map.of(),
                                        NOOIT));
    }

    /** Those to whom what is granted can go instead of to the household. */
    List<String> derden() {
        return alle.stream().flatMap(regel -> regel.derde().stream()).distinct().toList();
    }

    private static void check(Verstrekkingsregel regel, Basistabellen tabellen) {
        if (!tabellen.sleutels().contains(regel.regeling())
                || (regel.wijze() == Wijze.DERDE) != regel.derde().isPresent()) {
            throw new IllegalStateException(
                    "definitions/verstrekkingen.json: "
                            + regel.regeling()
                            + " has no table or no third party");
        }
    }
}
