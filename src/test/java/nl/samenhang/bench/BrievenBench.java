package nl.samenhang.bench;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.platform.notification.Afzender;
import nl.samenhang.platform.notification.BriefView;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

/**
 * Letters with a decision a second and their size, tagged for a screen reader and fit for an
 * archive, beside the same words put on a page by PDFBox alone with neither.
 */
@Tag("bench")
@SpringBootTest
@TestPropertySource(
        properties = {
            "samenhang.demo=false",
            "samenhang.db.data=target/bench-brieven",
            "samenhang.db.durable=false",
            "samenhang.db.fresh=true",
            "db-scheduler.enabled=false"
        })
class BrievenBench {

    private static final int WARM_UP = 150;
    private static final int LETTERS = 300;
    private static final float LEFT = 70;
    private static final float TOP = 780;
    private static final float LEADING = 16;
    private static final int LONGEST_LINE = 95;

    private static final List<String> ALINEAS =
            List.of(
                    "U hebt op 19 oktober 2026 hulp aangevraagd. In deze brief leest u wat wij hebben besloten.",
                    "# Marie de Wit: hulp uit de Wmo",
                    "De vraag was: Ik kan niet meer schoonmaken.",
                    "Marie de Wit krijgt hulp bij het huishouden. Dat begint op 9 november 2026 en duurt tot en met 7"
                            + " november 2027.",
                    "Het gaat om 150 minuten per week.",
                    "Wij regelen deze hulp voor u. Wie de hulp geeft, kiezen we samen met u.",
                    "Uit ons onderzoek blijkt dat u hulp nodig hebt die wij u moeten geven. Daarom krijgt u deze hulp.",
                    "Onze uitleg: U kunt door uw rug niet meer stofzuigen en dweilen.",
                    "U betaalt een vast bedrag per maand voor uw hulp. Het CAK stuurt u de rekening.",
                    "De eigen bijdrage is nu € 21,80 per maand.",
                    "Dit besluit staat op artikel 2.3.5 van de Wet maatschappelijke ondersteuning 2015.",
                    "# Bent u het er niet mee eens?",
                    "Dan kunt u bezwaar maken. Dat kan tot en met 14 december 2026.",
                    "Stuur uw brief naar Gemeente Samenstad, Postbus 99, 9900 AA Samenstad.");

    @Autowired private TemplateEngine templates;
    @Autowired private PdfRenderer renderer;
    @Autowired private Afzender afzender;

    @Test
    void measure() throws IOException {
        for (var i = 0; i < WARM_UP; i++) {
            letter();
            plain();
        }
        var begin = System.nanoTime();
        var bytes = 0L;
        for (var i = 0; i < LETTERS; i++) {
            bytes += letter().length;
        }
        var perSecond = perSecond(begin);
        begin = System.nanoTime();
        var plainBytes = 0L;
        for (var i = 0; i < LETTERS; i++) {
            plainBytes += plain().length;
        }
        Figures.print("brieven", perSecond, "letters/s", perSecond(begin));
        Figures.print(
                "brieven-bytes", (double) bytes / LETTERS, "bytes", (double) plainBytes / LETTERS);
    }

    private static double perSecond(long begin) {
        return LETTERS / ((System.nanoTime() - begin) / 1e9);
    }

    private byte[] letter() {
        var view =
                new BriefView(
                        "nl",
                        afzender,
                        "Marie de Wit",
                        List.of("Voorbeeldhof 12", "9914 VH Samenstad"),
                        "2 november 2026",
                        "Datum",
                        "Telefoon 14 099",
                        "Besluit op uw aanvraag",
                        "Beste Marie de Wit,",
                        ALINEAS,
                        "Met vriendelijke groet,\nGemeente Samenstad");
        var output = new StringOutput();
        templates.render("platform/notification/brief.jte", Map.of("view", view), output);
        return renderer.render(output.toString());
    }

    /** The same words in the same letter type, without tags, structure or colour profile. */
    private static byte[] plain() throws IOException {
        try (var document = new PDDocument();
                var font =
                        BrievenBench.class.getResourceAsStream("/fonts/SourceSans3-Regular.ttf")) {
            var page = new PDPage();
            document.addPage(page);
            var type = PDType0Font.load(document, font, true);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(type, 11);
                content.setLeading(LEADING);
                content.newLineAtOffset(LEFT, TOP);
                for (var alinea : ALINEAS) {
                    for (var line : lines(alinea)) {
                        content.showText(line);
                        content.newLine();
                    }
                }
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<String> lines(String alinea) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : alinea.split(" ")) {
            if (line.length() + word.length() > LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
