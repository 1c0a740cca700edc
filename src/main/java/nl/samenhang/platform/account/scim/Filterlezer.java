package nl.samenhang.platform.account.scim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.samenhang.platform.account.scim.Filter.Combined;
import nl.samenhang.platform.account.scim.Filter.Compared;
import nl.samenhang.platform.account.scim.Filter.Not;
import nl.samenhang.platform.account.scim.Filter.Operator;
import nl.samenhang.platform.account.scim.Filter.Present;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a filter by the grammar of RFC 7644, figure 1: {@code not} binds before {@code and}, that
 * before {@code or}. A value path such as {@code emails[type eq "work"]} is read as the comparison
 * of its attributes, because each of ours has one value.
 */
final class Filterlezer {

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 20;

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[()\\[\\]]|[A-Za-z$][A-Za-z0-9_:.$-]*|-?[0-9][0-9.eE+-]*)");

    private final List<String> tokens;
    private int place;
    private int depth;
    private String prefix = "";

    private Filterlezer(List<String> tokens) {
        this.tokens = tokens;
    }

    static Filter read(String text) {
        var lezer = new Filterlezer(tokens(text));
        var filter = lezer.either();
        if (lezer.place < lezer.tokens.size()) {
            throw ScimFout.filter("Unexpected: " + lezer.tokens.get(lezer.place));
        }
        return filter;
    }

    private static List<String> tokens(String text) {
        if (text.length() > LONGEST) {
            throw ScimFout.filter("The filter is too long");
        }
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        var end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw ScimFout.filter("Cannot read: " + text.substring(end).strip());
        }
        return tokens;
    }

    private Filter either() {
        var left = both();
        while (take("or")) {
            left = new Combined(left, false, both());
        }
        return left;
    }

    private Filter both() {
        var left = one();
        while (take("and")) {
            left = new Combined(left, true, one());
        }
        return left;
    }

    private Filter one() {
        if (take("not")) {
            return new Not(group());
        }
        return peek("(") ? group() : attribute();
    }

    private Filter group() {
        expect("(");
        var filter = inside(")");
        return filter;
    }

    private Filter inside(String end) {
        if (++depth > DEEPEST) {
            throw ScimFout.filter("The filter is too deep");
        }
        var filter = either();
        depth--;
        expect(end);
        return filter;
    }

    private Filter attribute() {
        var name = prefix + Attribuut.name(next());
        if (take("[")) {
            prefix = name + ".";
            var filter = inside("]");
            prefix = "";
            return filter;
        }
        if (take("pr")) {
            return new Present(name);
        }
        return new Compared(name, operator(next()), value(next()));
    }

    private static Operator operator(String token) {
        try {
            return Operator.valueOf(token.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw ScimFout.filter("Unknown operator: " + token);
        }
    }

    private static String value(String token) {
        if (!token.startsWith("\"")) {
            return token;
        }
        try {
            return JsonMapper.shared().readValue(token, String.class);
        } catch (JacksonException e) {
            throw ScimFout.filter("Cannot read: " + token);
        }
    }

    private boolean peek(String token) {
        return place < tokens.size() && tokens.get(place).equalsIgnoreCase(token);
    }

    private boolean take(String token) {
        var found = peek(token);
        place += found ? 1 : 0;
        return found;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw ScimFout.filter("Expected: " + token);
        }
    }

    private String next() {
        if (place >= tokens.size()) {
            throw ScimFout.filter("The filter ends too early");
        }
        return tokens.get(place++);
    }
}
