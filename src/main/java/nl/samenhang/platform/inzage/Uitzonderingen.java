package nl.samenhang.platform.inzage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is not in a copy and why, from {@code definitions/inzage-uitzonderingen.json}. */
@Component
public class Uitzonderingen {

    private static final String ELKE = "*";
    private static final String BESTAND = "/definitions/inzage-uitzonderingen.json";

    private final List<Uitzondering> all;
    private final List<Kamer> kamers;
    private final List<Kolommen> kolommen;

    private record Bestand(
            List<Uitzondering> uitzonderingen, List<Kamer> kamers, List<Kolommen> kolommen) {}

    /** A table that points at persons and is left out. */
    public record Uitzondering(String tabel, Reden reden) {}

    /**
     * A room of which nothing is in a copy.
     *
     * @param mensen whether it holds data of residents all the same; then the reader is told
     */
    public record Kamer(String kamer, boolean mensen, Reden reden) {}

    /**
     * Columns that are left out of the copy of a table.
     *
     * @param tabel the table; {@code *} for each one that has such columns
     */
    public record Kolommen(String tabel, List<String> namen, Reden reden) {}

    /** The reason in both languages of the screens. */
    public record Reden(String nl, String en) {

        /** The reason in the language of the reader; Dutch when it is not English. */
        public String in(String taal) {
            return taal.equals("en") ? en : nl;
        }
    }

    Uitzonderingen() throws IOException {
        var json =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (var in =
                Optional.ofNullable(Uitzonderingen.class.getResourceAsStream(BESTAND))
                        .orElseThrow()) {
            var bestand = json.readValue(in, Bestand.class);
            all = bestand.uitzonderingen();
            kamers = bestand.kamers();
            kolommen = bestand.kolommen();
        }
    }

    public List<Uitzondering> all() {
        return all;
    }

    public List<Kamer> kamers() {
        return kamers;
    }

    /** Whether this column of a table that is in the copy is left out. */
    public boolean leavesOut(String tabel, String kolom) {
        return kolommen.stream()
                .filter(k -> k.tabel().equals(ELKE) || k.tabel().equals(tabel))
                .anyMatch(k -> k.namen().contains(kolom));
    }

    /** The columns that are left out of one table, as {@code gezin.lid.volgorde}. */
    public List<String> kolommen() {
        return kolommen.stream()
                .filter(k -> !k.tabel().equals(ELKE))
                .flatMap(k -> k.namen().stream().map(naam -> k.tabel() + "." + naam))
                .toList();
    }

    /** Why the reader misses something: tables and whole rooms with data of residents. */
    public List<Reden> told() {
        return Stream.concat(
                        all.stream().map(Uitzondering::reden),
                        kamers.stream().filter(Kamer::mensen).map(Kamer::reden))
                .toList();
    }
}
