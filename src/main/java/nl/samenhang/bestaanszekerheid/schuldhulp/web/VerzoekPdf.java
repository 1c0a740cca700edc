package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuld;
import nl.samenhang.bestaanszekerheid.schuldhulp.Verzoek;
import nl.samenhang.bestaanszekerheid.schuldhulp.Voorstel;
import nl.samenhang.bestaanszekerheid.schuldhulp.Vtlb;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.platform.notification.Afzender;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/** The file for the court on paper: the claims, the offer and what creditors answered. */
@Component
class VerzoekPdf {

    private final TemplateEngine templates;
    private final PdfRenderer renderer;
    private final Afzender afzender;
    private final Texts texts;

    VerzoekPdf(TemplateEngine templates, PdfRenderer renderer, Afzender afzender, Texts texts) {
        this.templates = templates;
        this.renderer = renderer;
        this.afzender = afzender;
        this.texts = texts;
    }

    byte[] render(
            Trajectbeeld beeld,
            Verzoek verzoek,
            List<Schuld> schulden,
            Optional<Vtlb> vtlb,
            Optional<Voorstel> voorstel) {
        var output = new StringOutput();
        templates.render(
                "bestaanszekerheid/schuldhulp/pdf/verzoek.jte",
                Map.of(
                        "papier", new Verzoekpapier(texts),
                        "beeld", beeld,
                        "verzoek", verzoek,
                        "schulden", schulden,
                        "vtlb", vtlb,
                        "voorstel", voorstel,
                        "afzender", afzender),
                output);
        return renderer.render(output.toString());
    }
}
