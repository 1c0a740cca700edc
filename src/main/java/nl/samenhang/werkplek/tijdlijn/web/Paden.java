package nl.samenhang.werkplek.tijdlijn.web;

import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;

/** Where the thing that a line of the timeline is about can be seen. */
final class Paden {

    private Paden() {}

    static Optional<String> of(GezinId gezin, Onderwerp onderwerp) {
        var dossier = "/gezinnen/" + gezin + "/";
        return switch (onderwerp.soort()) {
            case "notitie" -> Optional.of(dossier + "notities/" + onderwerp.id());
            case "poststuk" -> Optional.of(dossier + "post/" + onderwerp.id());
            case "gezinsplan", "onderdeel", "doel", "actie", "afspraak" ->
                    Optional.of(dossier + "plan");
            case "aanspreekpunt" -> Optional.of(dossier + "aanspreekpunt");
            case "melding" -> Optional.of("/meldingen/" + onderwerp.id());
            default -> Optional.empty();
        };
    }
}
