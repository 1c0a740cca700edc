package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Gebruiker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * All components on one page, for who makes or changes one: after this test {@code target/gallery}
 * beside the static files shows them. No such page is in the product.
 */
class GalleryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Clock clock =
            Clock.fixed(Instant.parse("2026-11-22T13:03:00Z"), ZoneId.of("Europe/Amsterdam"));
    private final FormState filled =
            new FormState(
                    Map.of(
                            "naam",
                            List.of("Sanne de Wit"),
                            "datum",
                            List.of("gisteren"),
                            "voor",
                            List.of("MIJ")),
                    List.of(
                            Veldfout.of("datum", Tekst.of("typeMismatch.java.time.LocalDate")),
                            Veldfout.of("voor", Tekst.of("web.veld.kies"))));

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_component_renders_in_both_languages(String taal) throws IOException {
        var page = page(taal);
        var html = new StringOutput();
        Content content = out -> gallery(page, out);
        engine.render(
                "layout.jte", Map.of("page", page, "titel", "Gallery", "content", content), html);
        var folder = Path.of("target/gallery");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(taal + ".html"), html.toString());
        assertThat(html.toString())
                .contains("lang=\"" + taal + "\"")
                .doesNotContain("style=")
                .doesNotContain("web.");
    }

    private void gallery(Page page, TemplateOutput out) {
        out.writeContent(
                "<h1>Gezin De Wit-Kaya</h1><p class=\"inleiding\">Voorbeeldhof 12, Samenstad. Aanspreekpunt: Yusuf, sinds 16 sep.</p>");
        out.writeContent(
                "<blockquote><p>We willen dat Noor weer naar school gaat en dat het rustig is thuis.</p></blockquote>");
        out.writeContent("<div class=\"kolommen\"><div><section><h2>Meldingen op de pagina</h2>");
        for (var soort : List.of("goed", "info", "let-op", "fout")) {
            show(
                    "notice",
                    page,
                    Map.of(
                            "soort",
                            soort,
                            "titel",
                            "Soort " + soort,
                            "content",
                            html(
                                    "<p>De familie krijgt vandaag een brief. Lees <a href=\"#\">wat er in staat</a>.</p>")),
                    out);
        }
        out.writeContent("</section><section><h2>Formulier</h2>");
        show("errorSummary", page, Map.of("form", filled), out);
        Content fields = o -> fields(page, o);
        show("form", page, Map.of("action", "#", "content", fields), out);
        out.writeContent("</section><section><h2>Tijdlijn</h2>");
        show("timeline", page, Map.of("dagen", timeline()), out);
        out.writeContent(
                "</section></div><aside class=\"zij\" aria-label=\"Nu\"><section><h2>Nu nodig</h2><ul class=\"lijst\">");
        for (var kleur : List.of("ROOD", "ORANJE", "GROEN")) {
            out.writeContent("<li data-rij><a href=\"#\">Brief bevestigen</a><br>");
            show(
                    "termijn",
                    page,
                    Map.of("kleur", kleur, "uiterlijk", TODAY.plusDays(kleur.length() - 5)),
                    out);
            out.writeContent("</li>");
        }
        out.writeContent("</ul></section><section><h2>Standen</h2><ul class=\"lijst\">");
        for (var soort : List.of("goed", "bezig", "wacht", "let-op", "gevaar", "neutraal")) {
            out.writeContent("<li>");
            show("status", page, Map.of("soort", soort, "text", soort), out);
            out.writeContent("</li>");
        }
        out.writeContent("</ul></section><section><h2>Wie helpt</h2>");
        show(
                "persoon",
                page,
                Map.of("naam", "Yusuf el Idrissi", "regel", "consulent, sinds 16 sep"),
                out);
        out.writeContent("</section><section><h2>Leeg</h2>");
        show(
                "leeg",
                page,
                Map.of(
                        "text",
                        "Hier komen de afspraken met partners. Maak de eerste in het overleg."),
                out);
        out.writeContent("</section></aside></div><h2>Tabel</h2>");
        show(
                "table",
                page,
                Map.of(
                        "bijschrift",
                        "Werk",
                        "koppen",
                        List.of("Wat", "Gezin", "Uiterlijk"),
                        "rijen",
                        html(rows())),
                out);
        show("meer", page, Map.of("url", "#", "text", "Toon de volgende 25"), out);
    }

    private void fields(Page page, TemplateOutput out) {
        show(
                "field",
                page,
                Map.of("form", filled, "naam", "naam", "label", "Naam", "autocomplete", "name"),
                out);
        show("datum", page, Map.of("form", filled, "naam", "datum", "label", "Geboortedatum"), out);
        show(
                "field",
                page,
                Map.of(
                        "form",
                        filled,
                        "naam",
                        "postcode",
                        "label",
                        "Postcode",
                        "breedte",
                        "kort",
                        "verplicht",
                        false),
                out);
        show(
                "textarea",
                page,
                Map.of(
                        "form",
                        filled,
                        "naam",
                        "woorden",
                        "label",
                        "Wat is er aan de hand?",
                        "hint",
                        "In uw eigen woorden. Het hoeft niet netjes."),
                out);
        var opties =
                List.of(
                        Optie.of("MIJ", "Voor mijzelf"),
                        Optie.of(
                                "ANDER",
                                "Voor iemand anders",
                                "Bijvoorbeeld uw buur, uw kind of uw leerling."),
                        Optie.of("WEET", "Dat weet ik nog niet"));
        show(
                "radios",
                page,
                Map.of(
                        "form",
                        filled,
                        "naam",
                        "voor",
                        "label",
                        "Voor wie is het?",
                        "opties",
                        opties),
                out);
        show(
                "checkboxes",
                page,
                Map.of(
                        "form",
                        filled,
                        "naam",
                        "domein",
                        "label",
                        "Waar gaat het over?",
                        "hint",
                        "Kies wat past.",
                        "opties",
                        opties,
                        "verplicht",
                        false),
                out);
        show(
                "select",
                page,
                Map.of("form", filled, "naam", "team", "label", "Team", "opties", opties),
                out);
        show(
                "bestand",
                page,
                Map.of("form", filled, "naam", "bijlage", "label", "Bijlage", "verplicht", false),
                out);
        show(
                "checkbox",
                page,
                Map.of(
                        "form",
                        filled,
                        "naam",
                        "akkoord",
                        "label",
                        "Ik wil dat een onafhankelijk iemand met mij meedenkt"),
                out);
        Content buttons =
                o -> {
                    show("button", page, Map.of("text", "Melding versturen"), o);
                    show("button", page, Map.of("text", "Bewaren", "soort", "secondary"), o);
                    show(
                            "linkButton",
                            page,
                            Map.of("text", "Annuleren", "url", "#", "soort", "subtle"),
                            o);
                    show("button", page, Map.of("text", "Intrekken", "soort", "danger"), o);
                };
        show("acties", page, Map.of("content", buttons), out);
    }

    private static String rows() {
        return """
               <tr data-rij><th scope="row"><a href="#">Onderzoek afronden</a></th><td>De Wit-Kaya</td><td>morgen, ma 23 nov</td></tr>
               <tr data-rij><th scope="row"><a href="#">Plan bespreken</a></th><td>Ayd\u0131n-\u015eim\u015fek</td><td>do 26 nov</td></tr>
               """;
    }

    private static List<Tijdlijndag> timeline() {
        var line =
                new Tijdlijnregel(
                        Instant.parse("2026-11-22T08:15:00Z"),
                        "Yusuf belde met Sanne over de school van Noor.",
                        "Yusuf el Idrissi",
                        Optional.of("#"));
        return List.of(
                new Tijdlijndag(TODAY, List.of(line, line)),
                new Tijdlijndag(TODAY.minusDays(9), List.of(line)));
    }

    private static Content html(String text) {
        return out -> out.writeContent(text);
    }

    private void show(String component, Page page, Map<String, Object> params, TemplateOutput out) {
        var all = new HashMap<>(params);
        all.put("page", page);
        engine.render("component/" + component + ".jte", all, out);
    }

    private Page page(String taal) {
        var locale = Locale.forLanguageTag(taal);
        var texts = new Texts();
        var user =
                new Gebruiker(
                        "yusuf",
                        "9901",
                        UUID.randomUUID(),
                        "Yusuf el Idrissi",
                        "MEDEWERKER",
                        "CONSULENT",
                        Set.of("zoeken"),
                        false);
        var visit =
                new Visit(
                        locale,
                        "/gallery",
                        false,
                        Optional.of(user),
                        Optional.of("Samenstad"),
                        Optional.empty(),
                        List.of());
        return new Page(
                visit,
                new Formulieren(
                        new MockHttpServletRequest(),
                        visit,
                        new StaticListableBeanFactory().getBeanProvider(Concepten.class)),
                texts,
                new Dates(texts, locale, clock),
                path -> path,
                () -> 7,
                List.of(new Menupunt("/meldingen", "zoeken", Tekst.of("web.kop.mijn-werk"), 1)),
                List.of());
    }
}
