package nl.samenhang.bestaanszekerheid.verstrekking;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account number by ISO 13616: country, two check digits by ISO 7064 MOD 97-10, and the number
 * of the bank. Only its end is shown where the whole is not needed.
 */
public record Iban(String nummer) {

    private static final Pattern VORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int SHOWN = 4;

    /** How long it is in the countries from which most come (SWIFT IBAN registry). */
    private static final Map<String, Integer> LENGTE =
            Map.of("NL", 18, "BE", 16, "DE", 22, "FR", 27, "LU", 20, "PL", 28, "ES", 24, "IT", 27);

    public Iban {
        if (!isGoed(nummer)) {
            throw new IllegalArgumentException("Not an IBAN");
        }
    }

    /** Reads what a person writes, with or without spaces; empty when it cannot be right. */
    public static Optional<Iban> parse(String text) {
        var kaal = text.replaceAll("[\\s\u00a0.-]", "").toUpperCase(Locale.ROOT);
        return isGoed(kaal) ? Optional.of(new Iban(kaal)) : Optional.empty();
    }

    /** In groups of four, as it is written. */
    public String geschreven() {
        return nummer.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Enough to recognise the own one by. */
    public String kort() {
        return nummer.substring(0, 2) + " … " + nummer.substring(nummer.length() - SHOWN);
    }

    private static boolean isGoed(String kaal) {
        return VORM.matcher(kaal).matches()
                && Optional.ofNullable(LENGTE.get(kaal.substring(0, 2)))
                        .map(lengte -> lengte == kaal.length())
                        .orElse(true)
                && remainder(kaal) == 1;
    }

    /** The first four to the end, letters as 10 to 35, and what is left after dividing by 97. */
    private static int remainder(String kaal) {
        var cijfers = new StringBuilder();
        (kaal.substring(SHOWN) + kaal.substring(0, SHOWN))
                .chars()
                .forEach(teken -> cijfers.append(Character.getNumericValue(teken)));
        return new BigInteger(cijfers.toString()).mod(MODULUS).intValue();
    }

    @Override
    public String toString() {
        return kort();
    }
}
