package nl.samenhang.werkplek.werkvoorraad;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which right the work of a kind asks. Work that nobody has taken is shown only to who can do it,
 * so that no line leads to a closed door.
 */
public final class Werksoorten {

    private static final Map<String, String> RECHT =
            Map.ofEntries(
                    entry("aanspreekpunt.wacht", "aanspreekpunt.aanwijzen"),
                    entry("beheer.rol-loopt-af", "gebruikers.beheren"),
                    entry("beheer.verzoek", "gebruikers.beheren"),
                    entry("levering.navragen", "levering.vastleggen"),
                    entry("melding.aanvulling", "melding.behandelen"),
                    entry("melding.bellen", "melding.behandelen"),
                    entry("melding.triage", "melding.behandelen"),
                    entry("privacyverzoek.behandelen", "privacyverzoek.behandelen"),
                    entry("privacyverzoek.tekenen", "privacyverzoek.tekenen"),
                    entry("noodknop.bel-eerst", "berichten.tegenhouden"),
                    entry("noodknop.leider", "aanspreekpunt.aanwijzen"),
                    entry("noodknop.nakijken", "noodknop.nakijken"),
                    entry("overdracht.aanbod", "overdracht.ontvangen"),
                    entry("registerwijziging.bekijken", "registerwijziging.beoordelen"),
                    entry("vroegsignaal.aanbod", "vroegsignaal.overnemen"),
                    entry("wachtvraag.advies", "wachtvraag.werken"),
                    entry("wachtvraag.te-lang", "wachtvraag.werken"));

    /** What is about help or a wait, of which not every law exists for every role. */
    private static final Set<String> BY_WET = Set.of("levering", "wachtvraag");

    private Werksoorten() {}

    /** Whether it depends on the law behind the work for whom its page exists. */
    public static boolean isByWet(String soort) {
        return BY_WET.contains(soort.split("\\.", 2)[0]);
    }

    /** The kinds of work that somebody with these rights cannot do. */
    public static List<String> closedTo(Set<String> rechten) {
        return RECHT.entrySet().stream()
                .filter(soort -> !rechten.contains(soort.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
