package nl.samenhang.regie.gezinsplan.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.platform.notification.Afzender;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/** The agreed plan on paper: a tagged PDF that a screen reader reads and an archive keeps. */
@Component
class PlanPdf {

    private final TemplateEngine templates;
    private final PdfRenderer renderer;
    private final Afzender afzender;
    private final Texts texts;

    PlanPdf(TemplateEngine templates, PdfRenderer renderer, Afzender afzender, Texts texts) {
        this.templates = templates;
        this.renderer = renderer;
        this.afzender = afzender;
        this.texts = texts;
    }

    byte[] render(Locale locale, VersieView view) {
        var output = new StringOutput();
        templates.render(
                "regie/gezinsplan/pdf/plan.jte",
                Map.of("papier", new Papier(texts, locale), "view", view, "afzender", afzender),
                output);
        return renderer.render(output.toString());
    }
}
