package nl.samenhang.geld.maatwerkbudget;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the names of the people of a family out of a sentence. A person still reads it before it is
 * shown: a story can give somebody away without a name.
 */
final class Naamloos {

    static final String IEMAND = "[naam]";

    private static final int SHORTEST = 2;

    private Naamloos() {}

    /**
     * @param namen words by which the people are called; longer ones go first, so that nothing of a
     *     double name is left
     */
    static String without(Collection<String> namen, String zin) {
        var left = zin;
        for (var naam :
                namen.stream()
                        .map(String::strip)
                        .filter(n -> n.length() >= SHORTEST)
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList()) {
            left =
                    Pattern.compile(
                                    "(?<![\\p{L}\\p{M}])"
                                            + Pattern.quote(naam)
                                            + "s?(?![\\p{L}\\p{M}])",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(left)
                            .replaceAll(Matcher.quoteReplacement(IEMAND));
        }
        return left.replaceAll("(?:\\[naam\\][ -]?)+(?=\\[naam\\])", "");
    }
}
