package nl.samenhang.toegang.melding.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenhang.toegang.melding.api.Afkeuring.Fout;
import org.springframework.http.HttpStatus;

/** The key that makes a doubled message one melding. */
final class Sleutels {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private Sleutels() {}

    static Optional<String> check(Optional<String> sleutel) {
        if (sleutel.isPresent() && !FORM.matcher(sleutel.get()).matches()) {
            throw new Afkeuring(
                    HttpStatus.BAD_REQUEST,
                    "Er klopt iets niet in het bericht. Er is niets opgeslagen.",
                    List.of(
                            new Fout(
                                    "Idempotency-Key",
                                    "Gebruik 1 tot 100 gewone tekens zonder spaties.")));
        }
        return sleutel;
    }
}
