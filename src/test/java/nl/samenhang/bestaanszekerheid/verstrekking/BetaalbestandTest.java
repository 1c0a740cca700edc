package nl.samenhang.bestaanszekerheid.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaalbestandTest {

    private static final Opdracht EEN = order("F. Haddad", 52500);
    private static final Opdracht TWEE = order("Zoë Çelik & zn", 1);

    @Test
    void the_file_is_valid_and_adds_up() throws Exception {
        var bestand = file(List.of(EEN, TWEE));
        validate(bestand);
        assertThat(bestand)
                .contains(
                        "<NbOfTxs>2</NbOfTxs><CtrlSum>525.01</CtrlSum>",
                        "<InstdAmt Ccy=\"EUR\">525.00</InstdAmt>",
                        "<InstdAmt Ccy=\"EUR\">0.01</InstdAmt>",
                        "<ReqdExctnDt><Dt>2026-11-12</Dt></ReqdExctnDt>",
                        "<EndToEndId>" + EEN.kenmerk() + "</EndToEndId>",
                        "<Nm>Zoe Celik zn</Nm>");
    }

    @Test
    void the_schema_of_the_test_does_not_take_everything() {
        assertThatThrownBy(() -> validate(file(List.of(EEN)).replace("SLEV", "OUR")))
                .hasMessageContaining("SLEV");
        assertThatThrownBy(() -> validate(file(List.of()))).hasMessageContaining("Aantal");
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    naam,                bij de bank
                    Yağmur Öztürk,       Yagmur Ozturk
                    d'Hondt-de Vries,    d'Hondt-de Vries
                    A<B>&C,              A B C
                    王,                   -
                    """)
    void a_name_is_written_in_the_letters_that_every_bank_takes(String naam, String bank) {
        assertThat(Betaalbestand.latin(naam)).isEqualTo(bank);
    }

    @Test
    void a_status_report_tells_what_the_bank_refused() {
        var kenmerk = EEN.kenmerk();
        var antwoord =
                """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                  <OrgnlPmtInfAndSts>
                    <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>RJCT</TxSts>
                      <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>
                    <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>
                  </OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>
                """
                        .formatted(kenmerk, TWEE.kenmerk());
        assertThat(Bankantwoord.read(bytes(antwoord)))
                .containsExactly(new Bankantwoord.Weigering(kenmerk, "AC04"));
        assertThatThrownBy(() -> Bankantwoord.read(bytes("<a/>"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Bankantwoord.read(bytes("geen xml"))).isInstanceOf(Refusal.class);
    }

    private static String file(List<Opdracht> opdrachten) {
        var ronde =
                new Betaalronde(
                        BetaalrondeId.next(),
                        LocalDate.of(2026, 11, 12),
                        LocalDate.of(2026, 11, 12),
                        Betaalronde.Status.OPGESTELD,
                        "0193b1c0a1f27c3e8d4f5a6b7c8d9e0f",
                        0,
                        new MedewerkerId(UUID.randomUUID()),
                        Instant.parse("2026-11-10T09:30:00Z"),
                        Optional.empty());
        var onze =
                new Organisatierekening(
                        UUID.randomUUID(),
                        Organisatierekening.Soort.GEMEENTE,
                        Organisatierekening.ONZE,
                        new Iban("NL91ABNA0417164300"),
                        "Gemeente Samenstad",
                        UUID.randomUUID(),
                        true);
        return Betaalbestand.of(ronde, onze, opdrachten, ZoneId.of("Europe/Amsterdam"));
    }

    private static Opdracht order(String naam, long centen) {
        return new Opdracht(
                UUID.randomUUID(),
                new Iban("NL91ABNA0417164300"),
                naam,
                new Bedrag(centen),
                Optional.empty());
    }

    static void validate(String bestand) throws Exception {
        var schema = BetaalbestandTest.class.getResource("/sepa/pain.001.001.09-deel.xsd");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new StringReader(bestand)));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
