package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table to take along, which no spreadsheet takes for a sum. */
final class Csvbestand {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private Csvbestand() {}

    static ResponseEntity<String> of(String naam, List<List<String>> rijen) {
        var out = new StringWriter();
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(out)) {
            rijen.forEach(
                    rij -> writer.writeRecord(rij.stream().map(Csvbestand::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var disposition = ContentDisposition.attachment().filename(naam).build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(out.toString());
    }

    /** What begins as a formula is text. */
    private static String harmless(String cel) {
        return !cel.isEmpty() && "=+-@\t".indexOf(cel.charAt(0)) >= 0 ? "'" + cel : cel;
    }
}
