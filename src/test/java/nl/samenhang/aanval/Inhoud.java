package nl.samenhang.aanval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a file says to who opens it: the text, the pages of a PDF, and of a package (ZIP, and so
 * XLSX) the names and the content of all that lies in it, however deep.
 */
final class Inhoud {

    private Inhoud() {}

    /** A file that only begins like one of these is read as the text it is. */
    static String of(byte[] bytes) {
        try {
            if (begins(bytes, "%PDF")) {
                return pages(bytes);
            }
            if (begins(bytes, "PK")) {
                return entries(bytes);
            }
        } catch (IOException broken) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        // A calendar breaks its lines after 75 bytes, also within a word (RFC 5545 par. 3.1).
        return begins(bytes, "BEGIN:VCALENDAR") ? text.replaceAll("\r\n[ \t]", "") : text;
    }

    private static boolean begins(byte[] bytes, String with) {
        return new String(
                        bytes,
                        0,
                        Math.min(with.length(), bytes.length),
                        StandardCharsets.ISO_8859_1)
                .equals(with);
    }

    private static String pages(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String entries(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n');
                text.append(of(zip.readAllBytes())).append('\n');
            }
        }
        return text.toString();
    }
}
