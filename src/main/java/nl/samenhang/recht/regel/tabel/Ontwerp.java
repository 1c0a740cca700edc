package nl.samenhang.recht.regel.tabel;

import java.util.List;

/** A table as it was written, of which the cells are not judged yet. */
public record Ontwerp(
        Tabelkop kop,
        List<Invoerkolom> invoer,
        List<Uitvoerkolom> uitvoer,
        List<Ontwerprij> rijen) {

    /** One row as it was written. */
    public record Ontwerprij(List<String> condities, List<String> uitkomsten, String artikel) {}

    /** The same columns with other rows. */
    public Ontwerp withRijen(List<Ontwerprij> andere) {
        return new Ontwerp(kop, invoer, uitvoer, List.copyOf(andere));
    }

    /** The same rows under another head. */
    public Ontwerp withKop(Tabelkop andere) {
        return new Ontwerp(andere, invoer, uitvoer, rijen);
    }
}
