package nl.samenhang.platform.web.api;

import java.util.List;
import java.util.Locale;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.platform.web.api.Afkeuring.Fout;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what goes wrong as a problem (RFC 9457) in Dutch, without a technical word or a value.
 */
@RestControllerAdvice(annotations = PartnerApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Apifouten {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String FIELD = "Dit veld ontbreekt of is te lang.";

    private final Texts texts;
    private final Verwerkingslog log;

    Apifouten(Texts texts, Verwerkingslog log) {
        this.texts = texts;
        this.log = log;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(Afkeuring afkeuring) {
        var problem = problem(afkeuring.status(), title(afkeuring.status()), afkeuring.detail());
        if (!afkeuring.fouten().isEmpty()) {
            problem.setProperty("errors", afkeuring.fouten());
        }
        return answer(problem);
    }

    /** A message whose fields were checked one by one. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid) {
        return unreadable(
                Afkeuring.of(
                        invalid.getFieldErrors().stream()
                                .map(e -> new Fout("/" + e.getField(), FIELD))
                                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return unreadable(Afkeuring.of(List.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        var reason = refusal.reason();
        var detail = texts.t(DUTCH, reason.sleutel(), reason.argumenten().toArray());
        return answer(problem(HttpStatus.CONFLICT, "Dit kan nu niet", detail));
    }

    /** Not there, of another partner or of another municipality: the same answer. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFound notFound) {
        log.refused(notFound.onderwerp());
        return answer(
                problem(
                        HttpStatus.NOT_FOUND,
                        "Niet gevonden",
                        "Dit is er niet, of is niet van u."));
    }

    /** The way in which a message may be sent is named in the description of the interface. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongKind(HttpMediaTypeNotSupportedException e) {
        return answer(
                problem(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Verkeerd soort bericht",
                        "Stuur JSON: Content-Type application/json."));
    }

    private static String title(HttpStatus status) {
        return status == HttpStatus.CONTENT_TOO_LARGE ? "Te groot" : "Bericht niet goed";
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
