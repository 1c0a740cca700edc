package nl.samenhang.recht.regel.dmn;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;
import nl.samenhang.recht.regel.tabel.Tabelkop;
import nl.samenhang.recht.regel.tabel.Uitvoerkolom;

/** Writes a decision table in the form of DMN 1.3, so that other tools open it too. */
public final class Dmnschrijver {

    private final StringWriter out = new StringWriter();
    private final Ontwerp ontwerp;
    private final XMLStreamWriter xml;
    private int diep;

    private Dmnschrijver(Ontwerp ontwerp) throws XMLStreamException {
        this.ontwerp = ontwerp;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /** The file. */
    public static String write(Ontwerp ontwerp) {
        try {
            return new Dmnschrijver(ontwerp).definitions();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A table could not be written", e);
        }
    }

    private String definitions() throws XMLStreamException {
        var kop = ontwerp.kop();
        xml.writeStartDocument("UTF-8", "1.0");
        open("definitions");
        xml.writeDefaultNamespace(Dmn.MODEL);
        xml.writeNamespace("sh", Dmn.EIGEN);
        attribute("id", kop.sleutel() + "-definities");
        attribute("name", kop.naam());
        attribute("namespace", Dmn.EIGEN + ":" + kop.sleutel());
        for (var kolom : ontwerp.invoer()) {
            inputData(kolom);
        }
        decision(kop);
        close();
        xml.writeEndDocument();
        return out + "\n";
    }

    private void inputData(Invoerkolom kolom) throws XMLStreamException {
        open("inputData");
        attribute("id", "invoer-" + kolom.naam());
        attribute("name", kolom.naam());
        empty("variable");
        attribute("name", kolom.naam());
        attribute("typeRef", kolom.domein().typeRef());
        close();
    }

    private void decision(Tabelkop kop) throws XMLStreamException {
        open("decision");
        attribute("id", kop.sleutel());
        attribute("name", kop.naam());
        open("extensionElements");
        line();
        xml.writeEmptyElement("sh", "geldigheid", Dmn.EIGEN);
        attribute("van", kop.van().toString());
        if (kop.tot().isPresent()) {
            attribute("tot", kop.tot().get().toString());
        }
        attribute("wet", kop.wet().name());
        attribute("bron", kop.bron());
        attribute("vrij", String.valueOf(kop.vrij()));
        close();
        text("question", kop.vraag());
        empty("variable");
        attribute("name", kop.naam());
        attribute("typeRef", "Any");
        for (var kolom : ontwerp.invoer()) {
            open("informationRequirement");
            attribute("id", "nodig-" + kolom.naam());
            empty("requiredInput");
            attribute("href", "#invoer-" + kolom.naam());
            close();
        }
        decisionTable(kop);
        close();
    }

    private void decisionTable(Tabelkop kop) throws XMLStreamException {
        open("decisionTable");
        attribute("id", kop.sleutel() + "-tabel");
        attribute("hitPolicy", kop.trefwijze().name());
        for (var kolom : ontwerp.invoer()) {
            input(kolom);
        }
        for (var kolom : ontwerp.uitvoer()) {
            output(kolom);
        }
        empty("annotation");
        attribute("name", Dmn.ARTIKEL);
        var nummer = 1;
        for (var rij : ontwerp.rijen()) {
            rule(nummer++, rij);
        }
        close();
    }

    private void input(Invoerkolom kolom) throws XMLStreamException {
        open("input");
        attribute("id", "kolom-" + kolom.naam());
        attribute("label", kolom.label());
        open("inputExpression");
        attribute("id", "vraag-" + kolom.naam());
        attribute("typeRef", kolom.domein().typeRef());
        text("text", kolom.naam());
        close();
        values("inputValues", kolom.domein().feel());
        close();
    }

    private void output(Uitvoerkolom kolom) throws XMLStreamException {
        open("output");
        attribute("id", "uitkomst-" + kolom.naam());
        attribute("name", kolom.naam());
        attribute("label", kolom.label());
        attribute("typeRef", kolom.domein().typeRef());
        values("outputValues", kolom.isReden() ? Optional.empty() : kolom.domein().feel());
        close();
    }

    private void values(String naam, Optional<String> waarden) throws XMLStreamException {
        if (waarden.isPresent()) {
            open(naam);
            text("text", waarden.get());
            close();
        }
    }

    private void rule(int nummer, Ontwerprij rij) throws XMLStreamException {
        open("rule");
        attribute("id", "rij-" + nummer);
        entries("inputEntry", "rij-" + nummer + "-vraag-", rij.condities());
        entries("outputEntry", "rij-" + nummer + "-antwoord-", rij.uitkomsten());
        open("annotationEntry");
        text("text", rij.artikel());
        close();
        close();
    }

    private void entries(String naam, String id, List<String> cellen) throws XMLStreamException {
        for (var i = 0; i < cellen.size(); i++) {
            open(naam);
            attribute("id", id + (i + 1));
            text("text", cellen.get(i));
            close();
        }
    }

    private void open(String naam) throws XMLStreamException {
        line();
        xml.writeStartElement(naam);
        diep++;
    }

    private void empty(String naam) throws XMLStreamException {
        line();
        xml.writeEmptyElement(naam);
    }

    private void close() throws XMLStreamException {
        diep--;
        line();
        xml.writeEndElement();
    }

    private void text(String naam, String tekst) throws XMLStreamException {
        line();
        xml.writeStartElement(naam);
        xml.writeCharacters(tekst);
        xml.writeEndElement();
    }

    private void attribute(String naam, String waarde) throws XMLStreamException {
        xml.writeAttribute(naam, waarde);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(diep));
    }
}
