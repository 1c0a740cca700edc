package nl.samenhang.toegang.melding.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenhang.platform.web.api.Afkeuring;
import nl.samenhang.platform.web.api.Afkeuring.Fout;

/** The key that makes a doubled message one melding. */
final class Sleutels {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private Sleutels() {}

    static Optional<String> check(Optional<String> sleutel) {
        if (sleutel.isPresent() && !FORM.matcher(sleutel.get()).matches()) {
            throw Afkeuring.of(
                    List.of(
                            new Fout(
                                    "Idempotency-Key",
                                    "Gebruik 1 tot 100 gewone tekens zonder spaties.")));
        }
        return sleutel;
    }
}
