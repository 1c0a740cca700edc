package nl.samenhang.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Makes a tagged PDF that a screen reader can read and an archive can keep: PDF/UA-1 (EN 301 549)
 * and PDF/A-3u.
 *
 * <p>The page must be well-formed XHTML with a language on {@code html}, a {@code title}, and
 * {@code meta} for subject, author and description. Nothing is fetched for it from a disk or the
 * network.
 */
@Component
public class PdfRenderer {

    private static final String FAMILY = "Source Sans 3";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** Of the directory at the head of a font (OpenType, table directory). */
    private static final int TABLE_COUNT = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int GSUB = 0x47535542;
    private static final int UNKNOWN = 0x4753555F;

    private final byte[] regular = font("SourceSans3-Regular.ttf");
    private final byte[] bold = font("SourceSans3-Bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfRenderer() {
        XRLog.setLoggingEnabled(false);
    }

    /** The page as PDF. */
    public byte[] render(String xhtml) {
        var output = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(colours);
        builder.withProducer("Samenhang");
        builder.useFont(
                () -> new ByteArrayInputStream(regular), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(output);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static byte[] font(String name) {
        try (var in = PdfRenderer.class.getResourceAsStream("/fonts/" + name)) {
            return withoutLigatures(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The library draws <i>ft</i> and <i>tt</i> as one sign of the font that stands for no letter,
     * so that who hears the page misses them. A font whose table of such signs has an unknown name
     * draws letters.
     */
    private static byte[] withoutLigatures(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        for (var i = 0; i < tables.getShort(TABLE_COUNT); i++) {
            var entry = FIRST_TABLE + i * TABLE_ENTRY;
            if (tables.getInt(entry) == GSUB) {
                tables.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }
}
