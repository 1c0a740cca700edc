package nl.samenhang.platform.web.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that is refused, with all that is wrong with it. */
public class Afkeuring extends RuntimeException {

    /**
     * One thing that is wrong.
     *
     * @param pointer where, as a JSON pointer (RFC 6901); the value itself is never repeated
     */
    public record Fout(String pointer, String detail) {}

    private final HttpStatus status;
    private final String detail;
    private final transient List<Fout> fouten;

    public Afkeuring(HttpStatus status, String detail, List<Fout> fouten) {
        super(status + " with " + fouten.size() + " errors");
        this.status = status;
        this.detail = detail;
        this.fouten = fouten;
    }

    /** A message in which something is wrong; nothing of it is kept. */
    public static Afkeuring of(List<Fout> fouten) {
        return new Afkeuring(
                HttpStatus.BAD_REQUEST,
                "Er klopt iets niet in het bericht. Er is niets opgeslagen.",
                fouten);
    }

    public HttpStatus status() {
        return status;
    }

    public String detail() {
        return detail;
    }

    public List<Fout> fouten() {
        return fouten;
    }
}
