package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Hulpaanbod;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Hulpaanboden;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.platform.notification.Afzender;
import nl.samenhang.platform.web.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * A draft of the request for a cooling-off period with what is known by now (Wgs art. 5). The court
 * decides; debt help fills in the rest.
 */
@Component
class AfkoelingPdf {

    private final TemplateEngine templates;
    private final PdfRenderer renderer;
    private final Hulpaanboden aanboden;
    private final Afzender afzender;
    private final Texts texts;
    private final Clock clock;

    AfkoelingPdf(
            TemplateEngine templates,
            PdfRenderer renderer,
            Hulpaanboden aanboden,
            Afzender afzender,
            Texts texts,
            Clock clock) {
        this.templates = templates;
        this.renderer = renderer;
        this.aanboden = aanboden;
        this.afzender = afzender;
        this.texts = texts;
        this.clock = clock;
    }

    ResponseEntity<byte[]> answer(Hulpaanbod aanbod) {
        var output = new StringOutput();
        templates.render(
                "bestaanszekerheid/vroegsignaal/pdf/afkoelingsperiode.jte",
                Map.of(
                        "papier",
                        new Afkoelingspapier(texts),
                        "aanbod",
                        aanbod,
                        "signalen",
                        aanboden.signalen(aanbod),
                        "vandaag",
                        LocalDate.now(clock),
                        "tot",
                        aanboden.rustTot(),
                        "afzender",
                        afzender),
                output);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(renderer.render(output.toString()));
    }
}
