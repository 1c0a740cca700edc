package nl.samenhang.platform.notification;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.document.DocumentId;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/** Makes the letter as tagged PDF under the letterhead of the municipality and keeps it. */
@Component
public class Brievenmaker {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final TemplateEngine templates;
    private final PdfRenderer renderer;
    private final Documenten documenten;
    private final Afzender afzender;
    private final Texts texts;

    Brievenmaker(
            TemplateEngine templates,
            PdfRenderer renderer,
            Documenten documenten,
            Afzender afzender,
            Texts texts) {
        this.templates = templates;
        this.renderer = renderer;
        this.documenten = documenten;
        this.afzender = afzender;
        this.texts = texts;
    }

    DocumentId make(Uitgaand uitgaand) {
        var pdf = renderer.render(page(uitgaand));
        var document =
                NieuwDocument.of(uitgaand.titel(), pdf, Onderwerp.of("verzending", uitgaand.id()))
                        .about(uitgaand.inwoner().stream().toList());
        // Never shared with the family by itself: a letter to one member is not for the others.
        return documenten.store(uitgaand.gezin().map(document::inGezin).orElse(document));
    }

    /** The letter as it looks on paper, on this day; it is kept nowhere. */
    public byte[] print(Ontvanger aan, Voorbeeld brief, LocalDate dag) {
        return renderer.render(
                page(
                        view(
                                aan.taal(),
                                aan.naam(),
                                aan.adresregels(),
                                dag,
                                brief.titel(),
                                brief.alineas())));
    }

    private String page(Uitgaand uitgaand) {
        return page(
                view(
                        uitgaand.taal(),
                        uitgaand.ontvanger(),
                        addressLines(uitgaand),
                        uitgaand.aangemaakt().atZone(HERE).toLocalDate(),
                        uitgaand.titel(),
                        uitgaand.alineas()));
    }

    private String page(BriefView view) {
        var output = new StringOutput();
        templates.render("platform/notification/brief.jte", Map.of("view", view), output);
        return output.toString();
    }

    private BriefView view(
            String taal,
            String ontvanger,
            List<String> adresregels,
            LocalDate dag,
            String titel,
            List<String> alineas) {
        return new BriefView(
                taal,
                afzender,
                ontvanger,
                adresregels,
                dag.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Locale.forLanguageTag(taal))),
                texts.t(taal, Tekst.of("notification.brief.datum")),
                texts.t(taal, Tekst.of("notification.brief.telefoon", afzender.telefoon())),
                titel,
                texts.t(taal, Tekst.of("notification.aanhef", ontvanger)),
                alineas,
                texts.t(taal, Tekst.of("notification.slot", afzender.naam())));
    }

    /** The letter is kept in the file: a shielded address stands on the envelope alone. */
    private List<String> addressLines(Uitgaand uitgaand) {
        return uitgaand.geheim()
                ? List.of(texts.t(uitgaand.taal(), Tekst.of("notification.brief.geheim")))
                : uitgaand.adresregels();
    }
}
