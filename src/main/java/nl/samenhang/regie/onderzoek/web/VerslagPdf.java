package nl.samenhang.regie.onderzoek.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.platform.notification.Afzender;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/** The report about one person on paper: a tagged PDF that a screen reader reads. */
@Component
class VerslagPdf {

    private final TemplateEngine templates;
    private final PdfRenderer renderer;
    private final Afzender afzender;
    private final Texts texts;

    VerslagPdf(TemplateEngine templates, PdfRenderer renderer, Afzender afzender, Texts texts) {
        this.templates = templates;
        this.renderer = renderer;
        this.afzender = afzender;
        this.texts = texts;
    }

    byte[] render(OnderzoekView view, OnderzoekView.Persoon persoon) {
        var engels = persoon.inwoner().bereikbaarheid().taal().equals("en");
        var papier = new Verslagpapier(texts, engels ? Locale.ENGLISH : Locale.of("nl"));
        var output = new StringOutput();
        templates.render(
                "regie/onderzoek/pdf/verslag.jte",
                Map.of("papier", papier, "view", view, "persoon", persoon, "afzender", afzender),
                output);
        return renderer.render(output.toString());
    }
}
