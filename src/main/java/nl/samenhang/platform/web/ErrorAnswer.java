package nl.samenhang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/** Shows an error as a page, or as {@code application/problem+json} (RFC 9457) to a program. */
@Component
class ErrorAnswer {

    private final Texts texts;

    ErrorAnswer(Texts texts) {
        this.texts = texts;
    }

    ModelAndView of(Foutpagina fout, HttpServletRequest request) {
        var answer = asksForJson(request) ? problem(fout, request) : page(fout);
        answer.setStatus(HttpStatus.valueOf(fout.status()));
        return answer;
    }

    private static ModelAndView page(Foutpagina fout) {
        return new ModelAndView("platform/web/fout", Map.of("fout", fout));
    }

    private ModelAndView problem(Foutpagina fout, HttpServletRequest request) {
        var locale = RequestContextUtils.getLocale(request);
        var problem = new HashMap<String, Object>();
        problem.put("status", fout.status());
        problem.put(
                "title",
                texts.t(locale, fout.titel().sleutel(), fout.titel().argumenten().toArray()));
        problem.put(
                "detail",
                texts.t(locale, fout.uitleg().sleutel(), fout.uitleg().argumenten().toArray()));
        fout.nummer()
                .ifPresent(nummer -> problem.put("instance", "urn:samenhang:storing:" + nummer));
        var json = new JacksonJsonView();
        json.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        return new ModelAndView(json, problem);
    }

    private static boolean asksForJson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return PageFactory.path(request).startsWith("/api/")
                || (accept != null && accept.contains("json") && !accept.contains("text/html"));
    }
}
