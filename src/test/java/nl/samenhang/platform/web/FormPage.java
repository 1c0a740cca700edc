package nl.samenhang.platform.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form with a draft for employees, and one for everybody, to try what every form does. */
@Controller
class FormPage {

    static final AtomicInteger NOTED = new AtomicInteger();

    record NotitieForm(@NotBlank String tekst) {}

    private final TemplateEngine engine;
    private final PageFactory pages;

    FormPage(TemplateEngine engine, PageFactory pages) {
        this.engine = engine;
        this.pages = pages;
    }

    @GetMapping("/proef/notitie")
    @Requires(Requires.MEDEWERKER)
    @Verwerking(Verwerking.GEEN)
    View show() {
        return view(FormState.of(new NotitieForm("")), "/proef/notitie");
    }

    @PostMapping("/proef/notitie")
    @Requires(Requires.MEDEWERKER)
    @Verwerking(Verwerking.GEEN)
    Object save(
            @jakarta.validation.Valid NotitieForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return view(FormState.of(errors), "/proef/notitie");
        }
        NOTED.incrementAndGet();
        Notices.add(redirect, Tekst.of("web.kop.menu"));
        return "redirect:/proef/notitie";
    }

    @GetMapping("/proef/open")
    @Requires(Requires.IEDEREEN)
    @Verwerking(Verwerking.GEEN)
    View open() {
        return view(FormState.empty(), "/proef/open");
    }

    @PostMapping("/proef/open")
    @Requires(Requires.IEDEREEN)
    @Verwerking(Verwerking.GEEN)
    String openSave() {
        return "redirect:/proef/open";
    }

    private View view(FormState form, String action) {
        return new View() {
            @Override
            public void render(
                    Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                var page = pages.page(request, response);
                Content fields =
                        out ->
                                component(
                                        "textarea",
                                        Map.of(
                                                "page", page, "form", form, "naam", "tekst",
                                                "label", "Tekst"),
                                        out);
                Content content =
                        out ->
                                component(
                                        "form",
                                        Map.of(
                                                "page", page, "action", action, "content", fields,
                                                "concept", true),
                                        out);
                var layout =
                        new HashMap<String, Object>(
                                Map.of("page", page, "titel", "Proef", "content", content));
                var html = new gg.jte.output.StringOutput();
                engine.render("layout.jte", layout, html);
                response.setContentType("text/html;charset=UTF-8");
                response.getWriter().write(html.toString());
            }
        };
    }

    private void component(String name, Map<String, Object> params, TemplateOutput out) {
        engine.render("component/" + name + ".jte", params, out);
    }
}
