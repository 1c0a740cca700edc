package nl.samenhang.bestaanszekerheid.verstrekking;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a voucher: 80 random bits, in the letters of Crockford without those that look like a
 * digit. What somebody types with spaces, dashes or a letter O is read as it is meant.
 */
public record Tegoedcode(String waarde) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTE = 16;
    private static final Pattern VORM = Pattern.compile("[" + LETTERS + "]{" + LENGTE + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Tegoedcode next() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTE, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        return new Tegoedcode(code.toString());
    }

    /** Empty when this can be no code of ours. */
    public static Optional<Tegoedcode> parse(String text) {
        var kaal =
                text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return VORM.matcher(kaal).matches() ? Optional.of(new Tegoedcode(kaal)) : Optional.empty();
    }

    /** In groups of four, to be read out and typed over. */
    public String geschreven() {
        return waarde.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Who has the code may spend it, so no log line carries it by accident. */
    @Override
    public String toString() {
        return "Tegoedcode[]";
    }
}
