package nl.samenhang.platform.account.scim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a PATCH (RFC 7644, section 3.5.2).
 *
 * @param attribuut the path without its schema and its value filter, in lower case; empty when the
 *     value names the attributes itself
 * @param filter what stood between brackets in the path
 */
record Wijziging(
        Soort soort, String attribuut, Optional<String> filter, Optional<JsonNode> waarde) {

    enum Soort {
        ADD,
        REPLACE,
        REMOVE
    }

    private static final Pattern PATH =
            Pattern.compile("([A-Za-z][A-Za-z0-9_:.$-]*)(?:\\[(.*)])?(\\.[A-Za-z]+)?");
    private static final int MOST = 1000;

    /** The operations in order; capitals in {@code op} differ between identity systems. */
    static List<Wijziging> of(JsonNode body) {
        var operations = body.path("Operations");
        if (!operations.isArray() || operations.isEmpty() || operations.size() > MOST) {
            throw new ScimFout(400, "invalidSyntax", "Operations must be a list of 1 to " + MOST);
        }
        var list = new ArrayList<Wijziging>();
        operations.forEach(one -> list.add(one(one)));
        return list;
    }

    private static Wijziging one(JsonNode node) {
        var soort = soort(node.path("op").asString(""));
        var path = node.path("path").asString("");
        var value = Optional.of(node.path("value")).filter(v -> !v.isMissingNode() && !v.isNull());
        if (soort != Soort.REMOVE && value.isEmpty()) {
            throw ScimFout.value("An operation needs a value");
        }
        if (path.isEmpty()) {
            if (soort == Soort.REMOVE) {
                throw new ScimFout(400, "noTarget", "A remove needs a path");
            }
            return new Wijziging(soort, "", Optional.empty(), value);
        }
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw ScimFout.path("Cannot read the path " + path);
        }
        var sub = Optional.ofNullable(matcher.group(3)).orElse("");
        return new Wijziging(
                soort,
                Attribuut.name(matcher.group(1) + sub),
                Optional.ofNullable(matcher.group(2)),
                value);
    }

    private static Soort soort(String op) {
        try {
            return Soort.valueOf(op.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ScimFout(400, "invalidSyntax", "op must be add, replace or remove");
        }
    }
}
