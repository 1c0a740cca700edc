package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.SchuldhulpRechten;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuldhulpen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.platform.web.Sectie.Stap;
import org.springframework.stereotype.Component;

/**
 * That there is debt help, on the page of the file and at the resident. What is owed stands on
 * pages of its own, for their own purpose.
 */
@Component
class Schuldhulpsecties implements Gezinssectie, Mijnsectie {

    private static final int AFTER_HELP = 27;

    private final Schuldhulpen trajecten;

    Schuldhulpsecties(Schuldhulpen trajecten) {
        this.trajecten = trajecten;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return AFTER_HELP;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var mag = Contexts.current().rechten().contains(SchuldhulpRechten.WERKEN);
        var lopend = trajecten.lopend(gezin);
        if (lopend.isEmpty()) {
            return mag
                    ? Optional.of(
                            Sectie.begin(
                                    "schuldhulp",
                                    "schuldhulp.sectie.titel",
                                    "schuldhulp.sectie.leeg",
                                    List.of(
                                            new Stap(
                                                    "/gezinnen/" + gezin + "/schuldhulp/nieuw",
                                                    "schuldhulp.toevoegen"))))
                    : Optional.empty();
        }
        return Optional.of(
                new Sectie(
                        "schuldhulp",
                        "bestaanszekerheid/schuldhulp/sectie",
                        Map.of(
                                "lopend",
                                mag ? lopend : List.of(),
                                "helpers",
                                trajecten.helpers(gezin),
                                "gezin",
                                gezin)));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        return trajecten.of(gezin).stream()
                .filter(traject -> traject.mensen().contains(inwoner))
                .findFirst()
                .map(
                        traject ->
                                new Sectie(
                                        "schuldhulp",
                                        "bestaanszekerheid/schuldhulp/mijn",
                                        Map.of("traject", traject)));
    }
}
