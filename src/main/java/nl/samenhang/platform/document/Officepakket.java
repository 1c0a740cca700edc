package nl.samenhang.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Tells documents of an office program apart from other archives; those with macros are not taken.
 */
final class Officepakket {

    private static final int MOST_ENTRIES = 2000;

    private Officepakket() {}

    static Optional<Mediatype> sniff(byte[] bytes) {
        try {
            var names = names(bytes);
            if (names.stream()
                    .anyMatch(n -> n.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
                return Optional.empty();
            }
            if (names.contains("word/document.xml")) {
                return Optional.of(Mediatype.DOCX);
            }
            if (names.contains("xl/workbook.xml")) {
                return Optional.of(Mediatype.XLSX);
            }
            var isOpenDocument =
                    names.contains("META-INF/manifest.xml") && names.contains("content.xml");
            return isOpenDocument ? Optional.of(Mediatype.ODT) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Set<String> names(byte[] bytes) throws IOException {
        var names = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null && names.size() < MOST_ENTRIES) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
