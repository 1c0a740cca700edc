package nl.samenhang.mensen.inwoner.brp;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A file of persons in the GBA-V CSV form. Refuses as a whole what is no such file. */
public final class Gbavbestand {

    /** What has to be there to recognise a person, an address and a relation. */
    private static final List<String> REQUIRED =
            List.of(
                    "01.01.10",
                    "01.01.20",
                    "01.02.10",
                    "01.02.30",
                    "01.02.40",
                    "01.03.10",
                    "01.04.10",
                    "02.01.20",
                    "03.01.20",
                    "05.01.20",
                    "06.08.10",
                    "07.70.10",
                    "08.10.30",
                    "08.11.10",
                    "08.11.20",
                    "08.11.60",
                    "09.01.20");

    private static final int BOM = 0xFEFF;

    private final List<CsvRecord> rijen;
    private final Map<String, Integer> kolommen;

    private Gbavbestand(List<CsvRecord> rijen, Map<String, Integer> kolommen) {
        this.rijen = rijen;
        this.kolommen = kolommen;
    }

    /** Opens the file, or says why it cannot be one. */
    public static Gbavbestand open(byte[] bytes) {
        if (bytes.length == 0) {
            throw new BestandRefused("inwoner.brp.bestand.leeg");
        }
        requireText(bytes);
        var rijen = parse(decode(bytes));
        if (rijen.isEmpty()) {
            throw new BestandRefused("inwoner.brp.bestand.leeg");
        }
        var kolommen = columns(rijen.getFirst());
        requireWidth(rijen);
        return new Gbavbestand(rijen.subList(1, rijen.size()), kolommen);
    }

    /** How many persons the file holds. */
    public int aantal() {
        return (int) rijen.stream().filter(rij -> !rij.getField(0).isBlank()).count();
    }

    /** Hands over each person's list, in the order of the file. */
    void forEach(Consumer<Lijst> reader) {
        var current = new ArrayList<CsvRecord>();
        for (var rij : rijen) {
            if (!rij.getField(0).isBlank() && !current.isEmpty()) {
                reader.accept(lijst(current));
                current = new ArrayList<>();
            }
            current.add(rij);
        }
        if (!current.isEmpty()) {
            reader.accept(lijst(current));
        }
    }

    private Lijst lijst(List<CsvRecord> records) {
        return new Lijst(records.getFirst().getStartingLineNumber(), records, kolommen);
    }

    /** A spreadsheet, a PDF, a picture or a page of markup is told apart by its first bytes. */
    private static void requireText(byte[] bytes) {
        var first = bytes[0] & 0xFF;
        var second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            throw new BestandRefused("inwoner.brp.bestand.codering", 1);
        }
        for (var i = 0; i < Math.min(bytes.length, 4096); i++) {
            var b = bytes[i];
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t') {
                throw new BestandRefused("inwoner.brp.bestand.soort");
            }
        }
        if (first == '%' || first == '<' || first == '{' || first == '[') {
            throw new BestandRefused("inwoner.brp.bestand.soort");
        }
    }

    private static String decode(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new BestandRefused(
                    "inwoner.brp.bestand.codering", lineOf(bytes, buffer.position()));
        }
    }

    private static long lineOf(byte[] bytes, int position) {
        var line = 1L;
        for (var i = 0; i < Math.min(position, bytes.length); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static List<CsvRecord> parse(String text) {
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(';')
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException unreadable) {
            throw new BestandRefused("inwoner.brp.bestand.soort");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Integer> columns(CsvRecord header) {
        var kolommen = new HashMap<String, Integer>();
        for (var i = 0; i < header.getFieldCount(); i++) {
            kolommen.putIfAbsent(header.getField(i).strip(), i);
        }
        var missing = REQUIRED.stream().filter(kolom -> !kolommen.containsKey(kolom)).toList();
        if (missing.size() == REQUIRED.size()) {
            throw new BestandRefused("inwoner.brp.bestand.soort");
        }
        if (!missing.isEmpty()) {
            throw new BestandRefused("inwoner.brp.bestand.kolommen", String.join(", ", missing));
        }
        return kolommen;
    }

    private static void requireWidth(List<CsvRecord> rijen) {
        var width = rijen.getFirst().getFieldCount();
        for (var rij : rijen) {
            if (rij.getFieldCount() != width) {
                throw new BestandRefused(
                        "inwoner.brp.bestand.velden",
                        rij.getStartingLineNumber(),
                        rij.getFieldCount(),
                        width);
            }
        }
        if (rijen.size() > 1 && rijen.get(1).getField(0).isBlank()) {
            throw new BestandRefused(
                    "inwoner.brp.bestand.begin", rijen.get(1).getStartingLineNumber());
        }
    }
}
