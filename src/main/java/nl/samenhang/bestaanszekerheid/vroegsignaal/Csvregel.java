package nl.samenhang.bestaanszekerheid.vroegsignaal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/**
 * One line is one record, so that a quote that is never closed spoils its own line and no other.
 */
final class Csvregel {

    private Csvregel() {}

    static List<String> split(String regel, char scheiding) {
        if (regel.indexOf('"') < 0) {
            return List.of(regel.split(Character.toString(scheiding), -1));
        }
        var reader = CsvReader.builder().fieldSeparator(scheiding).ofCsvRecord(regel);
        try (reader) {
            return reader.iterator().next().getFields();
        } catch (CsvParseException | java.io.IOException broken) {
            throw new Regelweigering("", Bevinding.Code.KOLOMMEN);
        }
    }
}
