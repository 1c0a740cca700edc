package nl.samenhang.bestaanszekerheid.verstrekking;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;

/** What the bank says of payments: the refusals in a status report, ISO 20022 pain.002.001.10. */
final class Bankantwoord {

    /** A payment that the bank refused, and by which code. */
    record Weigering(String kenmerk, String reden) {}

    private static final String UNKNOWN = "NARR";
    private static final XMLInputFactory FACTORY = factory();

    private String kenmerk = "";
    private String stand = "";
    private String reden = UNKNOWN;
    private final List<Weigering> weigeringen = new ArrayList<>();

    private Bankantwoord() {}

    static List<Weigering> read(byte[] bestand) {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bestand));
            var antwoord = new Bankantwoord();
            antwoord.walk(reader);
            return List.copyOf(antwoord.weigeringen);
        } catch (XMLStreamException e) {
            throw new Refusal("bestand", Tekst.of("betaalronde.fout.antwoord"));
        }
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException {
        var inside = false;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Refusal("bestand", Tekst.of("betaalronde.fout.antwoord"));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside |= reader.getLocalName().equals("CstmrPmtStsRpt");
                take(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("TxInfAndSts")) {
                end();
            }
        }
        if (!inside) {
            throw new Refusal("bestand", Tekst.of("betaalronde.fout.antwoord"));
        }
    }

    private void take(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "TxInfAndSts" -> {
                kenmerk = "";
                stand = "";
                reden = UNKNOWN;
            }
            case "OrgnlEndToEndId" -> kenmerk = reader.getElementText().strip();
            case "TxSts" -> stand = reader.getElementText().strip();
            case "Cd" -> reden = reader.getElementText().strip();
            default -> {
                // the rest says nothing that we act on
            }
        }
    }

    private void end() {
        if (stand.equals("RJCT")) {
            weigeringen.add(new Weigering(kenmerk, reden));
        }
    }

    /** Reads no other file than the one that was given. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
