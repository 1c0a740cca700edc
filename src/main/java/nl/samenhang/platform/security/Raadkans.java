package nl.samenhang.platform.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether a password is among those that are known from leaks, or is built from such a word, a
 * name, a row of keys, a date or something repeated (NIST SP 800-63B-4 3.1.1.2; OWASP ASVS 6.1.2,
 * 6.2.4 and 6.2.11). The lists are inside the library: no password leaves the program.
 */
final class Raadkans {

    /** From here on the library speaks of a hundred million guesses or more. */
    private static final int SAFE = 3;

    /** What somebody would try first at a municipality with this program (ASVS 6.1.2). */
    private static final List<String> OWN_WORDS =
            List.of("samenhang", "gemeente", "wachtwoord", "welkom", "inloggen", "jeugd", "wmo");

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private Raadkans() {}

    /**
     * Whether a machine guesses it soon.
     *
     * @param eigen what is known of its owner: the account name and the municipality
     */
    static boolean isEasy(String wachtwoord, String... eigen) {
        var words =
                Stream.concat(
                                OWN_WORDS.stream(),
                                Arrays.stream(eigen).flatMap(e -> Arrays.stream(e.split("\\W+"))))
                        .map(w -> w.toLowerCase(Locale.ROOT))
                        .filter(w -> w.length() > 2)
                        .toList();
        return GUESSER.measure(wachtwoord, words).getScore() < SAFE;
    }
}
