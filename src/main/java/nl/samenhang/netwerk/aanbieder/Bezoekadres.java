package nl.samenhang.netwerk.aanbieder;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where people come.
 *
 * @param straat street and number
 * @param postcode six characters without a space
 * @param route how to get there, such as a bus and its stop
 * @param eigenLigging the place itself, when the middle of the postcode is not near enough
 */
public record Bezoekadres(
        Optional<String> straat,
        Optional<String> postcode,
        Optional<String> route,
        Optional<Ligging> eigenLigging) {

    public static final Bezoekadres ONBEKEND =
            new Bezoekadres(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");

    public Bezoekadres {
        postcode = postcode.map(p -> p.replace(" ", "").toUpperCase(Locale.ROOT));
        if (postcode.filter(p -> !POSTCODE.matcher(p).matches()).isPresent()) {
            throw new IllegalArgumentException("Not a postcode");
        }
    }

    /** Street and town on one line. */
    public String regel(Optional<String> plaats) {
        return Stream.of(straat, plaats)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
