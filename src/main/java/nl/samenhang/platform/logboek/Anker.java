package nl.samenhang.platform.logboek;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A seal that was kept outside the database. Who could change all of the database could also write
 * a new chain; never one with this hash.
 */
public record Anker(long nr, String hash) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<Anker> parse(String text) {
        var matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Anker(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return nr + ":" + hash;
    }
}
