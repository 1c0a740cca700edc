package nl.samenhang.recht.regel.dmn;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.samenhang.kernel.Wet;
import nl.samenhang.recht.regel.tabel.Domein;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;
import nl.samenhang.recht.regel.tabel.Tabelkop;
import nl.samenhang.recht.regel.tabel.Trefwijze;
import nl.samenhang.recht.regel.tabel.Uitvoerkolom;
import org.w3c.dom.Element;

/** Reads one decision table from a file in the form of DMN 1.3. */
public final class Dmnlezer {

    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern BEREIK = Pattern.compile("\\[\\s*(\\S+)\\s*\\.\\.\\s*(\\S+)\\s*]");

    private final String bestand;

    public Dmnlezer(String bestand) {
        this.bestand = bestand;
    }

    /**
     * The table as it is written; what does not have the form is refused with the name of the file.
     */
    public Ontwerp read(String xml) {
        var decision = new Deelboom(root(xml), bestand).one("decision");
        var tabel = decision.one("decisionTable");
        var artikel =
                tabel.all("annotation").stream()
                        .map(a -> a.attribute("name"))
                        .toList()
                        .indexOf(Dmn.ARTIKEL);
        if (artikel < 0) {
            throw new Regelfout(bestand, "there must be an annotation named " + Dmn.ARTIKEL);
        }
        var invoer = tabel.all("input").stream().map(this::invoer).toList();
        var uitvoer = tabel.all("output").stream().map(this::uitvoer).toList();
        if (uitvoer.stream().noneMatch(Uitvoerkolom::isReden)) {
            throw new Regelfout(bestand, "there must be an output named " + Uitvoerkolom.REDEN);
        }
        var rijen = tabel.all("rule").stream().map(rij -> rij(rij, artikel)).toList();
        for (var i = 0; i < rijen.size(); i++) {
            requireWidth(i + 1, rijen.get(i), invoer.size(), uitvoer.size());
        }
        return new Ontwerp(kop(decision, tabel), invoer, uitvoer, rijen);
    }

    private Element root(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            var root =
                    builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                            .getDocumentElement();
            if (!Dmn.MODEL.equals(root.getNamespaceURI())) {
                throw new Regelfout(bestand, "this is no DMN 1.3");
            }
            return root;
        } catch (javax.xml.parsers.ParserConfigurationException
                | org.xml.sax.SAXException
                | java.io.IOException e) {
            throw new Regelfout(bestand, "this is no XML: " + e.getMessage());
        }
    }

    private Tabelkop kop(Deelboom decision, Deelboom tabel) {
        var geldigheid = decision.own("geldigheid");
        try {
            return new Tabelkop(
                    decision.attribute("id"),
                    decision.attribute("name"),
                    decision.one("question").text(),
                    Trefwijze.valueOf(tabel.attribute("hitPolicy")),
                    LocalDate.parse(geldigheid.attribute("van")),
                    geldigheid.optional("tot").map(LocalDate::parse),
                    Wet.valueOf(geldigheid.attribute("wet")),
                    geldigheid.attribute("bron"),
                    Boolean.parseBoolean(geldigheid.attribute("vrij")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Regelfout(bestand, "hitPolicy or geldigheid: " + e.getMessage());
        }
    }

    private Invoerkolom invoer(Deelboom input) {
        var vraag = input.one("inputExpression");
        var naam = vraag.one("text").text();
        var domein = domein(naam, vraag.attribute("typeRef"), input.maybe("inputValues"));
        return new Invoerkolom(naam, input.attribute("label"), domein);
    }

    private Uitvoerkolom uitvoer(Deelboom output) {
        var naam = output.attribute("name");
        var domein =
                naam.equals(Uitvoerkolom.REDEN)
                        ? new Domein.Keuze(List.of())
                        : domein(naam, output.attribute("typeRef"), output.maybe("outputValues"));
        return new Uitvoerkolom(naam, output.attribute("label"), domein);
    }

    private Domein domein(String kolom, String type, Optional<Deelboom> waarden) {
        var tekst = waarden.map(w -> w.one("text").text()).orElse("");
        return switch (type) {
            case "boolean" -> new Domein.Janee();
            case "string" -> {
                var codes = CODE.matcher(tekst).results().map(m -> m.group(1)).toList();
                if (codes.isEmpty()) {
                    throw new Regelfout(bestand, kolom + ": a string needs its allowed values");
                }
                yield new Domein.Keuze(codes);
            }
            case "number" -> bereik(kolom, tekst);
            default -> throw new Regelfout(bestand, kolom + ": type " + type + " is not in use");
        };
    }

    private Domein bereik(String kolom, String tekst) {
        var bereik = BEREIK.matcher(tekst);
        try {
            if (bereik.matches()) {
                return new Domein.Getal(
                        new BigDecimal(bereik.group(1)), new BigDecimal(bereik.group(2)));
            }
        } catch (NumberFormatException _) {
            // The message below says what is asked.
        }
        throw new Regelfout(bestand, kolom + ": a number needs its range, such as [0..130]");
    }

    private static Ontwerprij rij(Deelboom rule, int artikel) {
        return new Ontwerprij(
                texts(rule, "inputEntry"),
                texts(rule, "outputEntry"),
                texts(rule, "annotationEntry").stream().skip(artikel).findFirst().orElse(""));
    }

    private static List<String> texts(Deelboom rule, String naam) {
        return rule.all(naam).stream().map(cel -> cel.one("text").text()).toList();
    }

    private void requireWidth(int nummer, Ontwerprij rij, int invoer, int uitvoer) {
        if (rij.condities().size() != invoer || rij.uitkomsten().size() != uitvoer) {
            throw new Regelfout(bestand, "row %d has too many or too few cells".formatted(nummer));
        }
    }
}
