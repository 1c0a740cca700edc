package nl.samenhang.bestaanszekerheid.doorrekening.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.doorrekening.Gebiedscijfer;
import nl.samenhang.bestaanszekerheid.doorrekening.Gebruikscijfer;
import nl.samenhang.bestaanszekerheid.doorrekening.Regelingcijfers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The numbers of a page to take along; what is not shown there is empty here. */
final class Cijferbestand {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final int CENTEN = 100;

    private Cijferbestand() {}

    static ResponseEntity<String> ofVariant(String naam, List<Regelingcijfers> cijfers) {
        var kop =
                List.of(
                        "regeling",
                        "gebied",
                        "huishoudens",
                        "nu",
                        "straks",
                        "erbij",
                        "eraf",
                        "euro_nu",
                        "euro_straks");
        return of(
                naam,
                Stream.concat(
                        Stream.of(kop),
                        cijfers.stream()
                                .flatMap(
                                        regeling ->
                                                Stream.concat(
                                                                Stream.of(regeling.heel()),
                                                                regeling.gebieden().stream())
                                                        .map(een -> row(regeling.tabel(), een)))));
    }

    static ResponseEntity<String> ofGebruik(String naam, List<Gebruikscijfer> cijfers) {
        var kop =
                List.of("regeling", "gebied", "dag", "recht", "gebruikt", "niet_gebruikt_procent");
        return of(
                naam,
                Stream.concat(
                        Stream.of(kop),
                        cijfers.stream()
                                .map(
                                        een ->
                                                List.of(
                                                        een.tabel(),
                                                        een.gebied(),
                                                        een.dag().toString(),
                                                        text(een.recht()),
                                                        text(een.gebruikt()),
                                                        text(een.nietgebruik())))));
    }

    static ResponseEntity<String> attachment(String naam, String inhoud) {
        var disposition = ContentDisposition.attachment().filename(naam).build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(inhoud);
    }

    private static ResponseEntity<String> of(String naam, Stream<List<String>> rijen) {
        var out = new StringWriter();
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(out)) {
            rijen.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return attachment(naam, out.toString());
    }

    private static List<String> row(String tabel, Gebiedscijfer een) {
        return List.of(
                tabel,
                een.gebied(),
                text(een.huishoudens()),
                text(een.nu()),
                text(een.straks()),
                text(een.erbij()),
                text(een.eraf()),
                euro(een.kostenNu()),
                euro(een.kostenStraks()));
    }

    private static String text(OptionalInt getal) {
        return getal.isPresent() ? String.valueOf(getal.getAsInt()) : "";
    }

    private static String euro(OptionalLong centen) {
        return centen.isPresent() ? String.valueOf(centen.getAsLong() / CENTEN) : "";
    }
}
