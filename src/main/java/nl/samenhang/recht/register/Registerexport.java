package nl.samenhang.recht.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.platform.web.over.Organisatie;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The register of processing to take along, with the same words as on screen. */
@Service
public class Registerexport {

    private final Verwerkingsregister register;
    private final Organisatie organisatie;
    private final TemplateEngine templates;
    private final PdfRenderer renderer;
    private final JsonMapper json;
    private final Texts texts;

    Registerexport(
            Verwerkingsregister register,
            Organisatie organisatie,
            TemplateEngine templates,
            PdfRenderer renderer,
            JsonMapper json,
            Texts texts) {
        this.register = register;
        this.organisatie = organisatie;
        this.templates = templates;
        this.renderer = renderer;
        this.json = json;
        this.texts = texts;
    }

    /** One line per processing, with a line of headings. */
    public String csv(Locale locale) {
        var bladen = register.all(locale.getLanguage());
        var out = new StringWriter();
        try (var writer = CsvWriter.builder().build(out)) {
            var heads = new ArrayList<>(List.of(t(locale, "register.kop.sleutel")));
            heads.addAll(lines(bladen.getFirst(), locale).keySet());
            writer.writeRecord(heads);
            for (var blad : bladen) {
                var cells = new ArrayList<>(List.of(blad.sleutel()));
                lines(blad, locale).values().forEach(v -> cells.add(String.join("; ", v)));
                writer.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The register with who is responsible for it. */
    public String json(Locale locale) {
        return json.writeValueAsString(
                Map.of(
                        "verwerkingsverantwoordelijke",
                        Map.of("naam", organisatie.naam(), "email", organisatie.email()),
                        "functionarisGegevensbescherming",
                        organisatie.privacyEmail(),
                        "verwerkingen",
                        register.all(locale.getLanguage())));
    }

    /** The register as tagged PDF. */
    public byte[] pdf(Locale locale) {
        var output = new StringOutput();
        var bladen =
                register.all(locale.getLanguage()).stream()
                        .map(b -> new Papier.Blad(b.doel(), lines(b, locale)))
                        .toList();
        var papier =
                new Papier(
                        locale.getLanguage(),
                        t(locale, "register.titel"),
                        organisatie.naam(),
                        t(
                                locale,
                                "register.verantwoordelijke",
                                organisatie.naam(),
                                organisatie.email(),
                                organisatie.privacyEmail()),
                        bladen);
        templates.render("recht/register/papier.jte", Map.of("papier", papier), output);
        return renderer.render(output.toString());
    }

    /** What one processing says, by its heading. */
    public Map<String, List<String>> lines(Registerblad blad, Locale locale) {
        var lines = new LinkedHashMap<String, List<String>>();
        lines.put(t(locale, "register.kop.doel"), List.of(blad.doel()));
        lines.put(t(locale, "register.kop.grondslag"), List.of(blad.grondslag()));
        lines.put(t(locale, "register.kop.wet"), List.of(blad.wet()));
        lines.put(t(locale, "register.kop.betrokkenen"), blad.betrokkenen());
        lines.put(t(locale, "register.kop.gegevens"), blad.gegevens());
        lines.put(t(locale, "register.kop.wie"), blad.wie());
        lines.put(
                t(locale, "register.kop.ontvangers"),
                blad.ontvangers().isEmpty()
                        ? List.of(t(locale, "register.ontvangers.geen"))
                        : blad.ontvangers());
        lines.put(t(locale, "register.kop.bewaren"), blad.bewaren());
        lines.put(t(locale, "register.kop.maatregelen"), blad.maatregelen());
        return lines;
    }

    private String t(Locale locale, String sleutel, Object... argumenten) {
        return texts.t(locale, sleutel, argumenten);
    }
}
