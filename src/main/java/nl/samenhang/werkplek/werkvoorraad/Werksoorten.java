package nl.samenhang.werkplek.werkvoorraad;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which right the work of a kind asks. Work that nobody has taken is shown only to who can do it,
 * so that no line leads to a closed door.
 */
public final class Werksoorten {

    private static final Map<String, String> RECHT =
            Map.of(
                    "aanspreekpunt.wacht", "aanspreekpunt.aanwijzen",
                    "melding.aanvulling", "melding.behandelen",
                    "melding.bellen", "melding.behandelen",
                    "melding.triage", "melding.behandelen",
                    "registerwijziging.bekijken", "registerwijziging.beoordelen");

    private Werksoorten() {}

    /** The kinds of work that somebody with these rights cannot do. */
    public static List<String> closedTo(Set<String> rechten) {
        return RECHT.entrySet().stream()
                .filter(soort -> !rechten.contains(soort.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
