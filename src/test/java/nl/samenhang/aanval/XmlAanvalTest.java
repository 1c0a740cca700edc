package nl.samenhang.aanval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenhang.bestaanszekerheid.verstrekking.Bankantwoordproef;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.document.PdfRenderer;
import nl.samenhang.recht.regel.dmn.Dmnlezer;
import nl.samenhang.recht.regel.dmn.Regelfout;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * XML of others is read in two places, of a decision table and of what the bank answers: both
 * refuse what could name a file of the server or grow without end. Else the only XML that is read
 * is that of our own papers, on its way to a PDF.
 */
class XmlAanvalTest extends Aanval {

    private static final String SECRET = "geheim-van-de-server";

    /** The one reads what the bank says, the other writes what the bank is to do. */
    private static final String BANK = "nl.samenhang.bestaanszekerheid.verstrekking.";

    @Autowired private PdfRenderer renderer;

    @Test
    void a_decision_table_names_no_file_and_unfolds_nothing() throws Exception {
        var file = java.nio.file.Files.createTempFile("aanval", ".txt");
        java.nio.file.Files.writeString(file, SECRET);
        for (var type : types(file)) {
            assertThatThrownBy(() -> new Dmnlezer("vreemd.dmn").read(type + "<d><x>&e;</x></d>"))
                    .isInstanceOf(Regelfout.class)
                    .hasMessageContaining("DOCTYPE")
                    .hasMessageNotContaining(SECRET);
        }
        java.nio.file.Files.delete(file);
    }

    @Test
    void what_the_bank_answers_names_no_file_and_unfolds_nothing() throws Exception {
        var file = java.nio.file.Files.createTempFile("aanval", ".txt");
        java.nio.file.Files.writeString(file, SECRET);
        for (var type : types(file)) {
            var answer =
                    type
                            + "<Document><CstmrPmtStsRpt><TxInfAndSts><OrgnlEndToEndId>&e;"
                            + "</OrgnlEndToEndId><TxSts>RJCT</TxSts></TxInfAndSts>"
                            + "</CstmrPmtStsRpt></Document>";
            assertThatThrownBy(() -> Bankantwoordproef.read(answer))
                    .isInstanceOf(Refusal.class)
                    .hasMessageNotContaining(SECRET);
        }
        java.nio.file.Files.delete(file);
    }

    private static List<String> types(java.nio.file.Path file) {
        return List.of(
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"%s\">]>".formatted(file.toUri()),
                "<!DOCTYPE d SYSTEM \"%s\">".formatted(file.toUri()),
                "<!DOCTYPE d [<!ENTITY % p SYSTEM \"" + file.toUri() + "\">%p;]>",
                "<!DOCTYPE d [<!ENTITY a \"x\"><!ENTITY e \"&a;&a;\">]>");
    }

    @Test
    void nothing_else_of_ours_reads_xml_or_turns_bytes_of_others_into_objects() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.samenhang");
        assertThat(classes).isNotEmpty();
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.samenhang.recht.regel.dmn")
                .and()
                .doNotHaveFullyQualifiedName(BANK + "Bankantwoord")
                .and()
                .doNotHaveFullyQualifiedName(BANK + "Betaalbestand")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.xml..",
                        "org.xml.sax..",
                        "org.w3c.dom..",
                        "jakarta.xml.bind..",
                        "java.beans..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .because(
                        "who reads XML of others must first forbid what it may name and how far it may grow")
                .check(classes);
    }

    @Test
    void a_paper_fetches_nothing_from_the_disk_or_the_network() throws Exception {
        var file = java.nio.file.Files.createTempFile("aanval", ".txt");
        java.nio.file.Files.writeString(file, SECRET);
        var page =
                """
                <!DOCTYPE html [<!ENTITY geheim SYSTEM "%1$s">]>
                <html lang="nl"><head><title>Brief</title><meta name="subject" content="x"/>
                <meta name="author" content="x"/><meta name="description" content="x"/>
                <style>body { font-family: "Source Sans 3" }</style></head>
                <body><p>Hier: &geheim;</p><img alt="x" src="%1$s"/><p>einde</p></body></html>
                """
                        .formatted(file.toUri());
        var text = text(page);
        assertThat(text).doesNotContain(SECRET);
        java.nio.file.Files.delete(file);
    }

    /** A billion laughs, made small: if these are unfolded, so are more. */
    @Test
    void a_paper_does_not_unfold_without_end() {
        var entities = new StringBuilder("<!ENTITY a0 \"lach\">");
        for (var i = 1; i < 12; i++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        var page =
                "<!DOCTYPE html ["
                        + entities
                        + "]><html lang=\"nl\"><head><title>x</title></head><body>&a11;</body></html>";
        var begin = System.nanoTime();
        assertThat(text(page).length()).isLessThan(1_000_000);
        assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
    }

    private String text(String page) {
        try {
            var pdf = renderer.render(page);
            try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
                return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            }
        } catch (Exception refused) {
            return new String(
                    String.valueOf(refused.getMessage()).getBytes(StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8);
        }
    }
}
