package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Opgegaan;
import nl.samenhang.platform.security.TeSnel;
import nl.samenhang.platform.security.Verwerkingslog;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what goes wrong in a handler into a page that says what to do. */
@ControllerAdvice
@Order(-1) // before the advice of Spring Boot, which knows no pages
class ErrorPages {

    private final ErrorAnswer answer;
    private final Foutlog log;
    private final ObjectProvider<Verwerkingslog> verwerkingslog;
    private final ObjectProvider<Opgegaan> opgegaan;
    private final ObjectProvider<Uitweg> uitwegen;

    ErrorPages(
            ErrorAnswer answer,
            Foutlog log,
            ObjectProvider<Verwerkingslog> verwerkingslog,
            ObjectProvider<Opgegaan> opgegaan,
            ObjectProvider<Uitweg> uitwegen) {
        this.uitwegen = uitwegen;
        this.opgegaan = opgegaan;
        this.answer = answer;
        this.log = log;
        this.verwerkingslog = verwerkingslog;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return answer.of(Foutpagina.refused(refusal.reason()), request);
    }

    /**
     * Not there or not yours: the same answer, and the try is in the log. An old link to somebody
     * who was merged leads to the one who stays.
     */
    @ExceptionHandler
    ModelAndView notFound(NotFound notFound, HttpServletRequest request) {
        var elsewhere = elsewhere(notFound.onderwerp(), request);
        if (elsewhere.isPresent()) {
            return new ModelAndView("redirect:" + elsewhere.get());
        }
        verwerkingslog.ifAvailable(l -> l.refused(notFound.onderwerp()));
        return answer.of(Foutpagina.of(404).withUitwegen(waysOut(notFound.onderwerp())), request);
    }

    /** More pages than a person reads: said in words, and once a minute in the log. */
    @ExceptionHandler
    ModelAndView tooFast(TeSnel e, HttpServletRequest request) {
        if (e.isFirst()) {
            var actor = Contexts.current().actor();
            verwerkingslog.ifAvailable(l -> l.refused(new Onderwerp("pagina", actor)));
        }
        return answer.of(Foutpagina.of(429, "te-snel"), request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer.of(Foutpagina.of(413), request);
    }

    private List<Uitweg> waysOut(Onderwerp onderwerp) {
        return uitwegen.stream()
                .filter(weg -> weg.soort().equals(onderwerp.soort()))
                .map(weg -> weg.to(onderwerp))
                .toList();
    }

    private Optional<String> elsewhere(Onderwerp wie, HttpServletRequest request) {
        var oud = wie.id().toString();
        var address = PageFactory.path(request);
        return wie.soort().equals("inwoner")
                        && "GET".equals(request.getMethod())
                        && address.startsWith("/inwoners/" + oud)
                ? opgegaan.stream()
                        .findFirst()
                        .flatMap(found -> found.now(new InwonerId(wie.id())))
                        .map(nu -> address.replace(oud, nu.toString()))
                : Optional.empty();
    }

    /** A form for a file that was sent as one without. */
    @ExceptionHandler
    ModelAndView withoutFile(MultipartException e, HttpServletRequest request) {
        return answer.of(Foutpagina.of(400), request);
    }

    /** A field whose name is not that of a field. */
    @ExceptionHandler
    ModelAndView unnamed(InvalidPropertyException e, HttpServletRequest request) {
        return answer.of(Foutpagina.of(400), request);
    }

    /** An address with a number that is none is an address that does not exist. */
    @ExceptionHandler
    ModelAndView unreadable(TypeMismatchException e, HttpServletRequest request) {
        return answer.of(Foutpagina.of("GET".equals(request.getMethod()) ? 404 : 400), request);
    }

    /** The security chain answers these: to the login page, or "no access". */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leave(RuntimeException e) {
        throw e;
    }

    /** Nothing is answered to who left: there is nobody to read it. */
    @ExceptionHandler
    @Nullable ModelAndView broken(
            Exception e, HttpServletRequest request, HttpServletResponse response) {
        if (Vertrek.isCauseOf(e)) {
            return null;
        }
        if (e instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            // What the answer needs by RFC 9110, such as the methods that do fit (405).
            known.getHeaders()
                    .forEach((name, all) -> all.forEach(value -> response.addHeader(name, value)));
            return answer.of(Foutpagina.of(known.getStatusCode().value()), request);
        }
        return answer.of(Foutpagina.of(500).withNummer(log.write(request.getMethod(), e)), request);
    }
}
