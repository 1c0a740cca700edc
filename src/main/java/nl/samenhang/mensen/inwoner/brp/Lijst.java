package nl.samenhang.mensen.inwoner.brp;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person's list as it lies in the file: a first row and the rows below it with an empty first
 * column. Each category is a stack of its own: its first row is the present, and the element H of a
 * row says whether the row below is a present one of the same category (09) or a former one (59).
 */
record Lijst(long regel, List<CsvRecord> rijen, Map<String, Integer> kolommen) {

    /** One row of one category. */
    record Rij(CsvRecord record, Map<String, Integer> kolommen, String categorie, boolean actueel) {

        /** The value of an element such as {@code 01.20}; empty when the file has none. */
        String get(String element) {
            var kolom = kolommen.get(categorie + "." + element);
            return kolom == null || kolom >= record.getFieldCount()
                    ? ""
                    : record.getField(kolom).strip();
        }

        boolean has(String element) {
            return !get(element).isEmpty();
        }

        /**
         * Recorded by mistake (element 84.10), which the register keeps but which never was true.
         */
        boolean isOnjuist() {
            return has("84.10");
        }

        boolean isEmpty() {
            return kolommen.keySet().stream()
                    .filter(kolom -> kolom.startsWith(categorie + "."))
                    .map(kolom -> kolom.substring(3))
                    .noneMatch(this::has);
        }
    }

    /** The same for the same content; tells whether the register says anything new. */
    String vingerafdruk() {
        var text =
                rijen.stream()
                        .map(rij -> String.join(";", rij.getFields()))
                        .collect(Collectors.joining("\n"));
        return Vingerafdruk.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The rows of a category, present and former, as they lie from top to bottom. */
    List<Rij> categorie(String categorie) {
        var result = new ArrayList<Rij>();
        var actueel = true;
        for (var record : rijen) {
            var rij = new Rij(record, kolommen, categorie, actueel);
            if (!rij.isEmpty()) {
                result.add(rij);
                actueel = rij.get("H").equals(categorie);
            }
        }
        return result;
    }

    /** Only what is true today. */
    Stream<Rij> actueel(String categorie) {
        return categorie(categorie).stream().filter(Rij::actueel).filter(rij -> !rij.isOnjuist());
    }

    /** The first row of a category that has only one present row. */
    Rij eerste(String categorie) {
        return new Rij(rijen.getFirst(), kolommen, categorie, true);
    }
}
