package nl.samenhang.recht.regel.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.recht.regel.Eigentabel;
import nl.samenhang.recht.regel.Eigentabelfeit;
import nl.samenhang.recht.regel.Tabelkenmerken.Kenmerk;
import nl.samenhang.recht.regel.Tabeluitslag;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import nl.samenhang.recht.regel.tabel.Uitvoerkolom;

/**
 * A table of the municipality's own as a page shows it.
 *
 * @param huis the version of the house that it was copied from
 * @param kenmerken what belongs to it and stands outside the table
 * @param magGoedkeuren whether the reader may approve it
 * @param zelf whether the reader worked on it
 */
public record EigenView(
        Eigentabel eigen,
        Regeltabel huis,
        Tabeluitslag uitslag,
        List<Eigentabelfeit> geschiedenis,
        List<Kenmerk> kenmerken,
        boolean magGoedkeuren,
        boolean zelf,
        LocalDate vandaag) {

    /** The address of its page. */
    public String pad() {
        return "/eigen-regels/" + eigen.id();
    }

    public Ontwerp ontwerp() {
        return uitslag.ontwerp();
    }

    /** Whether it is no rule yet. */
    public boolean isIntrekbaar() {
        return eigen.mayBeWithdrawn(vandaag);
    }

    /** Whether something keeps it from being approved. */
    public boolean isGoed() {
        return uitslag.gebreken().isEmpty();
    }

    /** The reasons that a row may give: those of the house's table, in its order. */
    public List<String> redenen() {
        return Stream.concat(
                        huis.rijen().stream().map(huis::reden),
                        antwoorden().stream().map(a -> code(a.get(plaatsReden()))))
                .distinct()
                .toList();
    }

    /** What a case can come out as: the different answers of the rows, as they are written. */
    public List<List<String>> antwoorden() {
        return Stream.concat(ontwerp().rijen().stream(), huis.ontwerp().rijen().stream())
                .map(Ontwerp.Ontwerprij::uitkomsten)
                .distinct()
                .toList();
    }

    private int plaatsReden() {
        return huis.uitvoerplaats(Uitvoerkolom.REDEN);
    }

    private static String code(String feel) {
        return feel.replace("\"", "");
    }
}
