package nl.samenhang.toegang.melding.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that is refused, with all that is wrong with it. */
class Afkeuring extends RuntimeException {

    /**
     * One thing that is wrong.
     *
     * @param pointer where, as a JSON pointer (RFC 6901); the value itself is never repeated
     */
    record Fout(String pointer, String detail) {}

    private final HttpStatus status;
    private final String detail;
    private final transient List<Fout> fouten;

    Afkeuring(HttpStatus status, String detail, List<Fout> fouten) {
        super(status + " with " + fouten.size() + " errors");
        this.status = status;
        this.detail = detail;
        this.fouten = fouten;
    }

    HttpStatus status() {
        return status;
    }

    String detail() {
        return detail;
    }

    List<Fout> fouten() {
        return fouten;
    }
}
