package nl.samenhang.recht.bewaring;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.document.DocumentId;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.platform.security.Gemeentenamen;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/**
 * The proof of destruction (Archiefbesluit 1995 art. 8): what kinds of records, how many, by which
 * rule and when; nothing about anybody.
 */
@Component
class Verklaring {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final TemplateEngine templates;
    private final PdfRenderer renderer;
    private final Documenten documenten;
    private final Bewaartermijnen termijnen;
    private final Gemeentenamen gemeenten;
    private final Texts texts;
    private final Clock clock;

    Verklaring(
            TemplateEngine templates,
            PdfRenderer renderer,
            Documenten documenten,
            Bewaartermijnen termijnen,
            Gemeentenamen gemeenten,
            Texts texts,
            Clock clock) {
        this.templates = templates;
        this.renderer = renderer;
        this.documenten = documenten;
        this.termijnen = termijnen;
        this.gemeenten = gemeenten;
        this.texts = texts;
        this.clock = clock;
    }

    DocumentId make(Vernietigingslijst lijst, List<Uitkomst> uitkomsten) {
        var output = new StringOutput();
        templates.render(
                "recht/bewaring/verklaring.jte", Map.of("view", view(lijst, uitkomsten)), output);
        return documenten.store(
                NieuwDocument.of(
                        texts.t(DUTCH, "bewaring.verklaring.titel"),
                        renderer.render(output.toString()),
                        Onderwerp.of("vernietigingslijst", lijst.id())));
    }

    private VerklaringView view(Vernietigingslijst lijst, List<Uitkomst> uitkomsten) {
        var gemeente = Contexts.current().gemeente();
        var today = LocalDate.now(clock);
        var boek = termijnen.of(gemeente);
        return new VerklaringView(
                gemeenten.of(gemeente.code()),
                t("titel"),
                t("inleiding", day(lijst.opgesteldOp()), day(today)),
                t(
                        "twee",
                        day(lijst.archivaris().orElseThrow().op()),
                        day(lijst.ondertekenaar().orElseThrow().op())),
                List.of(t("kop.soort"), t("kop.grond"), t("kop.aantal"), t("kop.rijen")),
                uitkomsten.stream()
                        .map(u -> VerklaringView.Regel.of(boek.get(u.soort(), today), u))
                        .toList(),
                List.of(t("hoe"), t("reservekopie"), t("namen", lijst.id())));
    }

    private String t(String sleutel, Object... argumenten) {
        return texts.t(DUTCH, "bewaring.verklaring." + sleutel, argumenten);
    }

    private static String day(LocalDate dag) {
        return dag.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(DUTCH));
    }
}
