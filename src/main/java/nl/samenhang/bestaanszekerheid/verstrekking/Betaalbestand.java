package nl.samenhang.bestaanszekerheid.verstrekking;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.samenhang.kernel.Bedrag;

/**
 * The file for the bank: a SEPA credit transfer, ISO 20022 pain.001.001.09. It says to whom and how
 * much; what for stands only with the household.
 */
final class Betaalbestand {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final int NAAM = 70;

    private final XMLStreamWriter xml;

    private Betaalbestand(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(
            Betaalronde ronde, Organisatierekening onze, List<Opdracht> opdrachten, ZoneId zone) {
        try {
            var out = new StringWriter();
            var xml = FACTORY.createXMLStreamWriter(out);
            new Betaalbestand(xml).write(ronde, onze, opdrachten, zone);
            xml.close();
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
    }

    private void write(
            Betaalronde ronde, Organisatierekening onze, List<Opdracht> opdrachten, ZoneId zone)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("CstmrCdtTrfInitn");
        xml.writeStartElement("GrpHdr");
        leaf("MsgId", ronde.bericht());
        leaf(
                "CreDtTm",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        ronde.opgesteldOp().atZone(zone).truncatedTo(ChronoUnit.SECONDS)));
        totals(Totaal.of(opdrachten));
        party("InitgPty", onze.naam());
        xml.writeEndElement();
        xml.writeStartElement("PmtInf");
        leaf("PmtInfId", ronde.bericht());
        leaf("PmtMtd", "TRF");
        leaf("BtchBookg", "true");
        totals(Totaal.of(opdrachten));
        path(List.of("PmtTpInf", "SvcLvl", "Cd"), "SEPA");
        path(List.of("ReqdExctnDt", "Dt"), ronde.uitvoerenOp().toString());
        party("Dbtr", onze.naam());
        path(List.of("DbtrAcct", "Id", "IBAN"), onze.iban().nummer());
        path(List.of("DbtrAgt", "FinInstnId", "Othr", "Id"), "NOTPROVIDED");
        leaf("ChrgBr", "SLEV");
        for (var opdracht : opdrachten) {
            transfer(opdracht, onze.naam());
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void transfer(Opdracht opdracht, String van) throws XMLStreamException {
        xml.writeStartElement("CdtTrfTxInf");
        path(List.of("PmtId", "EndToEndId"), opdracht.kenmerk());
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(euro(opdracht.bedrag()));
        xml.writeEndElement();
        xml.writeEndElement();
        party("Cdtr", opdracht.naam());
        path(List.of("CdtrAcct", "Id", "IBAN"), opdracht.iban().nummer());
        path(List.of("RmtInf", "Ustrd"), latin(van) + " " + opdracht.kenmerk());
        xml.writeEndElement();
    }

    private void totals(Totaal totaal) throws XMLStreamException {
        leaf("NbOfTxs", String.valueOf(totaal.aantal()));
        leaf("CtrlSum", euro(totaal.bedrag()));
    }

    private void party(String naam, String wie) throws XMLStreamException {
        path(List.of(naam, "Nm"), latin(wie));
    }

    private void path(List<String> namen, String waarde) throws XMLStreamException {
        for (var naam : namen) {
            xml.writeStartElement(naam);
        }
        xml.writeCharacters(waarde);
        for (var _ : namen) {
            xml.writeEndElement();
        }
    }

    private void leaf(String naam, String waarde) throws XMLStreamException {
        path(List.of(naam), waarde);
    }

    private static String euro(Bedrag bedrag) {
        return BigDecimal.valueOf(bedrag.centen(), 2).toPlainString();
    }

    /** The letters that every bank of the SEPA takes (EPC217-08). */
    static String latin(String naam) {
        var schoon =
                Normalizer.normalize(naam, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                        .replaceAll(" +", " ")
                        .strip();
        return schoon.isEmpty() ? "-" : schoon.substring(0, Math.min(NAAM, schoon.length()));
    }
}
