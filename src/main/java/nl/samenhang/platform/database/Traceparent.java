package nl.samenhang.platform.database;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the header {@code traceparent} of W3C Trace Context. */
public final class Traceparent {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?!ff)[0-9a-f]{2}-([0-9a-f]{16})([0-9a-f]{16})-([0-9a-f]{16})-[0-9a-f]{2}.*");

    private Traceparent() {}

    /**
     * What the caller calls its work; empty for a header that says nothing usable.
     *
     * @param entiteit the URI of the caller
     */
    public static Optional<Spoor.Vreemd> parse(String header, String entiteit) {
        var matcher = FORM.matcher(header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var trace = new UUID(hex(matcher.group(1)), hex(matcher.group(2)));
        var operatie = hex(matcher.group(3));
        return operatie == 0 || trace.equals(new UUID(0, 0))
                ? Optional.empty()
                : Optional.of(new Spoor.Vreemd(trace, operatie, entiteit));
    }

    private static long hex(String text) {
        return Long.parseUnsignedLong(text, 16);
    }
}
