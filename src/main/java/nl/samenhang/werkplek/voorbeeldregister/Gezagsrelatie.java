package nl.samenhang.werkplek.voorbeeldregister;

import nl.samenhang.mensen.inwoner.Gezagscode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes who has authority over a child as the standard tells it: by people, not by a code. */
final class Gezagsrelatie {

    private Gezagsrelatie() {}

    static ArrayNode of(Gezagscode code, ObjectNode kind, ArrayNode ouders) {
        var relatie = Json.object();
        relatie.set("minderjarige", copy(kind, "burgerservicenummer", "naam"));
        switch (code) {
            case BEIDE_OUDERS, BEIDE_OUDERS_EN_DERDE -> {
                relatie.put("type", "GezamenlijkOuderlijkGezag");
                var beide = relatie.putArray("ouders");
                ouders.forEach(ouder -> beide.add(copy(ouder, "burgerservicenummer", "naam")));
            }
            case OUDER_1 -> one(relatie, "EenhoofdigOuderlijkGezag", ouders, 0);
            case OUDER_2 -> one(relatie, "EenhoofdigOuderlijkGezag", ouders, 1);
            case OUDER_1_EN_DERDE -> one(relatie, "GezamenlijkGezag", ouders, 0);
            case OUDER_2_EN_DERDE -> one(relatie, "GezamenlijkGezag", ouders, 1);
            case DERDE -> {
                relatie.put("type", "Voogdij");
                relatie.putArray("derden");
            }
        }
        return JsonNodeFactory.instance.arrayNode().add(relatie);
    }

    private static void one(ObjectNode relatie, String type, ArrayNode ouders, int rang) {
        relatie.put("type", type);
        if (ouders.size() > rang) {
            relatie.set("ouder", copy(ouders.get(rang), "burgerservicenummer", "naam"));
        }
        if (type.equals("GezamenlijkGezag")) {
            relatie.set("derde", Json.object().put("type", "OnbekendeDerde"));
        }
    }

    private static ObjectNode copy(JsonNode from, String... velden) {
        var to = Json.object();
        for (var veld : velden) {
            if (from.has(veld)) {
                to.set(veld, from.get(veld).deepCopy());
            }
        }
        return to;
    }
}
