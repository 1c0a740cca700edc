package nl.samenhang.werkplek.tijdlijn.web;

import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;

/** Where the thing that a line of the timeline is about can be seen. */
final class Paden {

    /** Who does not judge meldingen reads what was reported on the page of the gezin. */
    private static final String MELDING = "melding.behandelen";

    private Paden() {}

    static Optional<String> of(GezinId gezin, Onderwerp onderwerp) {
        var dossier = "/gezinnen/" + gezin + "/";
        return switch (onderwerp.soort()) {
            case "notitie" -> Optional.of(dossier + "notities/" + onderwerp.id());
            case "poststuk" -> Optional.of(dossier + "post/" + onderwerp.id());
            case "gezinsplan", "onderdeel", "doel", "actie", "afspraak" ->
                    Optional.of(dossier + "plan");
            case "aanspreekpunt" -> Optional.of(dossier + "aanspreekpunt");
            case "melding" ->
                    Contexts.current().rechten().contains(MELDING)
                            ? Optional.of("/meldingen/" + onderwerp.id())
                            : Optional.empty();
            default -> Optional.empty();
        };
    }
}
