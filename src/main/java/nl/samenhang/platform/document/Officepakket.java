package nl.samenhang.platform.document;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Tells documents of an office program apart from other archives. Reads the list of contents that
 * the program of the reader goes by, and unpacks nothing: a small file may hold very much. Those
 * with macros, and those that no person can have made, are not taken.
 */
final class Officepakket {

    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_UNPACKED = 500L * 1024 * 1024;

    /** What an office program runs when the document is opened. */
    private static final List<String> RUNS = List.of("vbaproject.bin", "vbadata.xml");

    private static final List<String> RUNS_BELOW = List.of("basic/", "scripts/");

    private Officepakket() {}

    static Optional<Mediatype> sniff(byte[] bytes) {
        try {
            return sniff(entries(bytes));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Mediatype> sniff(List<ZipArchiveEntry> entries) {
        if (entries.size() > MOST_ENTRIES
                || unpacked(entries) > MOST_UNPACKED
                || entries.stream().anyMatch(Officepakket::runs)) {
            return Optional.empty();
        }
        var names = entries.stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
        return kind(names);
    }

    private static Optional<Mediatype> kind(Set<String> names) {
        if (names.contains("word/document.xml")) {
            return Optional.of(Mediatype.DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(Mediatype.XLSX);
        }
        var isOpenDocument =
                names.contains("META-INF/manifest.xml") && names.contains("content.xml");
        return isOpenDocument ? Optional.of(Mediatype.ODT) : Optional.empty();
    }

    private static boolean runs(ZipArchiveEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        return RUNS.stream().anyMatch(name::endsWith)
                || RUNS_BELOW.stream().anyMatch(name::startsWith);
    }

    private static long unpacked(List<ZipArchiveEntry> entries) {
        return entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    }

    private static List<ZipArchiveEntry> entries(byte[] bytes) throws IOException {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .setIgnoreLocalFileHeader(true)
                        .get()) {
            return Collections.list(zip.getEntries());
        }
    }
}
