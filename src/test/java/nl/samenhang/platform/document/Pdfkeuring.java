package nl.samenhang.platform.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a PDF keeps to a standard. */
public final class Pdfkeuring {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfkeuring() {}

    /**
     * What a screen reader would stumble over (PDF/UA-1) and what an archive would refuse
     * (PDF/A-3u).
     */
    public static List<String> faults(byte[] pdf) {
        return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U).stream()
                .flatMap(flavour -> faults(pdf, flavour).stream())
                .toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(assertion -> flavour + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
