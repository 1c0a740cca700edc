package nl.samenhang.bestaanszekerheid.vroegsignaal.api;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.web.api.Afkeuring;
import org.springframework.http.HttpStatus;

/** Takes in a message of bounded size, and says in the words of the interface what is wrong. */
final class Aanname {

    private static final int MOST_BYTES = 1024 * 1024;

    private Aanname() {}

    static byte[] read(InputStream body) {
        try {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Afkeuring(
                        CONTENT_TOO_LARGE,
                        "Het bericht is te groot. Een bericht mag 1 MB zijn.",
                        List.of());
            }
            return bytes;
        } catch (IOException e) {
            throw new Afkeuring(BAD_REQUEST, "Het bericht kwam niet helemaal binnen.", List.of());
        }
    }

    /** What is no such message is 400; another kind than your own is 403. */
    static <T> T translated(Signaalantwoorden antwoorden, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw new Afkeuring(
                    refusal.field().map(Aanname::status).orElse(CONFLICT),
                    antwoorden.words(refusal.reason()),
                    List.of());
        }
    }

    private static HttpStatus status(String field) {
        return field.equals("soort") ? FORBIDDEN : BAD_REQUEST;
    }
}
