package nl.samenhang.kernel;

import java.util.Optional;

/**
 * A citizen service number that passes the eleven-test. Its text form is masked, so that no log
 * line, error or exception can carry it; ask {@link #nummer()} where the number itself is needed.
 *
 * @param nummer nine digits (Wet algemene bepalingen burgerservicenummer)
 */
public record Bsn(String nummer) {

    public Bsn {
        if (!passesElevenTest(nummer)) {
            throw new IllegalArgumentException("Not a BSN: it fails the eleven-test");
        }
    }

    /** Reads what a person typed, spaces and dots allowed; empty when it is no BSN. */
    public static Optional<Bsn> parse(String text) {
        var digits = text.replaceAll("[ .]", "");
        if (digits.length() == 8) {
            digits = "0" + digits;
        }
        return passesElevenTest(digits) ? Optional.of(new Bsn(digits)) : Optional.empty();
    }

    /**
     * Weights 9 to 2 for the first eight digits and -1 for the last; the sum is a multiple of 11.
     */
    private static boolean passesElevenTest(String digits) {
        if (digits.length() != 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        var sum = -(digits.charAt(8) - '0');
        for (var i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    @Override
    public String toString() {
        return "*****" + nummer.substring(7);
    }
}
