package nl.samenhang.werkplek.voorbeeldregister;

import java.util.Locale;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether a person says what was asked; case does not count, an asterisk stands for the rest. */
final class Zoekregel {

    private Zoekregel() {}

    static Predicate<ObjectNode> at(String pad, String gevraagd) {
        var asked = lower(gevraagd);
        return persoon -> {
            var node = persoon.at(pad);
            var said = lower(node.isNumber() ? node.toString() : node.asString(""));
            if (asked.startsWith("*")) {
                return said.endsWith(asked.substring(1));
            }
            return asked.endsWith("*")
                    ? said.startsWith(asked.substring(0, asked.length() - 1))
                    : said.equals(asked);
        };
    }

    /** Everybody when it was not asked. */
    static Predicate<ObjectNode> optional(String pad, JsonNode vraag, String veld) {
        var gevraagd = vraag.path(veld).asString("");
        return gevraagd.isBlank() ? persoon -> true : at(pad, gevraagd);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
