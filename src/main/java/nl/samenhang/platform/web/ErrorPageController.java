package nl.samenhang.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the container answers itself: a refused request, a form that is too large, a template that
 * broke.
 */
@Controller
class ErrorPageController implements ErrorController {

    private final ErrorAnswer answer;
    private final Foutlog log;

    ErrorPageController(ErrorAnswer answer, Foutlog log) {
        this.answer = answer;
        this.log = log;
    }

    @RequestMapping("/error")
    @Requires(Requires.IEDEREEN)
    @Verwerking(Verwerking.GEEN)
    @Transactional(propagation = Propagation.SUPPORTS) // also without a database there is an answer
    @Nullable ModelAndView show(HttpServletRequest request) {
        var status =
                Optional.ofNullable(
                                (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                        .orElse(404);
        var fout = Foutpagina.of(status);
        if (status >= 500
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
                        instanceof Throwable cause) {
            if (Vertrek.isCauseOf(cause)) {
                return null; // nobody is there to read an answer
            }
            fout = fout.withNummer(log.write(request.getMethod(), cause));
        }
        return answer.of(fout, request);
    }
}
