package nl.samenhang.werkplek.voorbeeldregister;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves of a person only what was asked, as the standard prescribes. */
final class Velden {

    private static final Set<String> BEPERKT =
            Set.of(
                    "burgerservicenummer",
                    "geboorte",
                    "geslacht",
                    "leeftijd",
                    "naam",
                    "adressering");

    private static final Set<String> VOLLEDIG =
            Set.of(
                    "aNummer",
                    "burgerservicenummer",
                    "datumEersteInschrijvingGBA",
                    "geslacht",
                    "uitsluitingKiesrecht",
                    "europeesKiesrecht",
                    "leeftijd",
                    "naam",
                    "nationaliteiten",
                    "geboorte",
                    "overlijden",
                    "verblijfplaats",
                    "immigratie",
                    "gemeenteVanInschrijving",
                    "datumInschrijvingInGemeente",
                    "adressering",
                    "indicatieCurateleRegister",
                    "gezag",
                    "verblijfstitel",
                    "kinderen",
                    "ouders",
                    "partners");

    private static final int MOST = 130;

    private Velden() {}

    /** Refuses a path that the standard does not have, or delivers by itself. */
    static List<String> read(JsonNode vraag, boolean volledig) {
        var velden = new ArrayList<String>();
        for (var veld : vraag.path("fields")) {
            var pad = veld.asString("");
            var kop = pad.split("\\.", 2)[0];
            if (!(volledig ? VOLLEDIG : BEPERKT).contains(kop)) {
                throw Fout.parameter(
                        "fields[" + velden.size() + "]",
                        "fields",
                        "Parameter bevat een niet bestaande veldnaam.");
            }
            velden.add(pad);
        }
        if (velden.isEmpty()) {
            throw Fout.missing("fields");
        }
        if (velden.size() > MOST) {
            throw Fout.parameter("fields", "maxItems", "Array bevat meer dan 130 items.");
        }
        return velden;
    }

    static ObjectNode only(ObjectNode persoon, List<String> velden) {
        var gekozen = Json.object();
        velden.forEach(veld -> copy(persoon, gekozen, veld.split("\\."), 0));
        if (persoon.path("geheimhoudingPersoonsgegevens").asBoolean(false)) {
            gekozen.put("geheimhoudingPersoonsgegevens", true);
        }
        if (persoon.has("opschortingBijhouding")) {
            gekozen.set("opschortingBijhouding", persoon.get("opschortingBijhouding"));
        }
        return gekozen;
    }

    private static void copy(JsonNode van, ObjectNode naar, String[] pad, int diepte) {
        var veld = pad[diepte];
        if (!van.has(veld)) {
            return;
        }
        var waarde = van.get(veld);
        if (diepte == pad.length - 1) {
            naar.set(veld, waarde.deepCopy());
        } else if (waarde.isArray()) {
            copyEach((ArrayNode) waarde, naar, pad, diepte);
        } else {
            var deel = naar.path(veld) instanceof ObjectNode known ? known : Json.object();
            copy(waarde, deel, pad, diepte + 1);
            typed(waarde, deel);
            naar.set(veld, deel);
        }
    }

    private static void copyEach(ArrayNode rij, ObjectNode naar, String[] pad, int diepte) {
        var delen =
                naar.path(pad[diepte]) instanceof ArrayNode known
                        ? known
                        : JsonNodeFactory.instance.arrayNode();
        for (var i = 0; i < rij.size(); i++) {
            if (delen.size() <= i) {
                delen.add(Json.object());
            }
            copy(rij.get(i), (ObjectNode) delen.get(i), pad, diepte + 1);
        }
        naar.set(pad[diepte], delen);
    }

    /** What has kinds always says which it is. */
    private static void typed(JsonNode van, ObjectNode naar) {
        if (van.has("type")) {
            naar.set("type", van.get("type"));
        }
    }
}
