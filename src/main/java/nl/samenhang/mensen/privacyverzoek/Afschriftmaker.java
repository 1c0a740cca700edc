package nl.samenhang.mensen.privacyverzoek;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.platform.document.DocumentId;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.platform.inzage.Uitzonderingen;
import nl.samenhang.platform.inzage.Veld;
import nl.samenhang.platform.notification.Afzender;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the copy for people, as tagged PDF, and for machines, as JSON (AVG art. 15 lid 3). */
@Component
class Afschriftmaker {

    private final TemplateEngine templates;
    private final PdfRenderer renderer;
    private final Documenten documenten;
    private final Uitzonderingen uitzonderingen;
    private final Afzender afzender;
    private final Texts texts;
    private final JsonMapper json;

    Afschriftmaker(
            TemplateEngine templates,
            PdfRenderer renderer,
            Documenten documenten,
            Uitzonderingen uitzonderingen,
            Afzender afzender,
            Texts texts,
            JsonMapper json) {
        this.templates = templates;
        this.renderer = renderer;
        this.documenten = documenten;
        this.uitzonderingen = uitzonderingen;
        this.afzender = afzender;
        this.texts = texts;
        this.json = json;
    }

    Kopie make(Inwoner wie, Afschrift afschrift, LocalDate vandaag, LocalDate verlooptOp) {
        var papier = new Leesbaar(texts, Afschriften.taal(wie));
        var pdf = pdf(papier, wie, afschrift, vandaag);
        var machine = json.writeValueAsBytes(machine(papier, wie, afschrift, vandaag));
        return new Kopie(pdf, zip(pdf, machine, afschrift), afschrift.inKopie().size(), verlooptOp);
    }

    private byte[] pdf(Leesbaar papier, Inwoner wie, Afschrift afschrift, LocalDate vandaag) {
        var output = new StringOutput();
        templates.render(
                "mensen/privacyverzoek/pdf/kopie.jte",
                Map.of(
                        "papier", papier,
                        "naam", wie.naam(),
                        "afschrift", afschrift,
                        "uitzonderingen", uitzonderingen.told(),
                        "afzender", afzender,
                        "vandaag", vandaag),
                output);
        return renderer.render(output.toString());
    }

    private Map<String, Object> machine(
            Leesbaar papier, Inwoner wie, Afschrift afschrift, LocalDate vandaag) {
        var geheel = new LinkedHashMap<String, Object>();
        geheel.put("gemeente", afzender.naam());
        geheel.put("persoon", wie.naam());
        geheel.put("gemaakt", vandaag.toString());
        geheel.put("weggelaten", afschrift.weggelaten());
        geheel.put(
                "stukken",
                afschrift.inKopie().stream().map(gekeurd -> piece(papier, gekeurd)).toList());
        return geheel;
    }

    private static Map<String, Object> piece(Leesbaar papier, Gekeurd gekeurd) {
        var stuk = new LinkedHashMap<String, Object>();
        stuk.put("soort", gekeurd.stuk().soort());
        stuk.put("titel", papier.t(gekeurd.stuk().titel()));
        gekeurd.stuk().dag().ifPresent(dag -> stuk.put("datum", dag.toString()));
        var waarden = new LinkedHashMap<String, Object>();
        gekeurd.velden().forEach(veld -> waarden.put(veld.naam(), value(veld)));
        stuk.put("gegevens", waarden);
        return stuk;
    }

    private static Object value(Veld veld) {
        return veld.waarde() instanceof Boolean || veld.waarde() instanceof Number
                ? veld.waarde()
                : veld.waarde().toString();
    }

    private byte[] zip(byte[] pdf, byte[] machine, Afschrift afschrift) {
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output)) {
            put(zip, "kopie.pdf", pdf);
            put(zip, "kopie.json", machine);
            var nummer = 0;
            for (var gekeurd : afschrift.inKopie()) {
                if (gekeurd.isMetBestand()) {
                    nummer++;
                    var inhoud =
                            documenten.open(new DocumentId(gekeurd.stuk().bestand().orElseThrow()));
                    var einde = inhoud.document().mediatype().extensie();
                    put(zip, "bestanden/%03d.%s".formatted(nummer, einde), inhoud.bytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static void put(ZipOutputStream zip, String naam, byte[] inhoud) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write(inhoud);
        zip.closeEntry();
    }
}
