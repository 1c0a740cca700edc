package nl.samenhang.recht.regel.web;

import java.util.List;
import nl.samenhang.recht.regel.Eigentabel;
import nl.samenhang.recht.regel.Regelversie;
import nl.samenhang.recht.regel.tabel.Proefuitslag;
import nl.samenhang.recht.regel.tabel.Regeltabel;

/**
 * A table as a page shows it.
 *
 * @param proeven what it says of the cases beside it
 * @param eigen the municipality's own versions, the newest first
 * @param vanHuis the first days of the versions of the house that count today or later
 */
public record TabelView(
        Regeltabel tabel,
        Regelversie versie,
        List<Proefuitslag> proeven,
        List<Eigentabel> eigen,
        List<java.time.LocalDate> vanHuis) {

    /** The address of its page. */
    public String pad() {
        return "/regels/" + tabel.sleutel();
    }

    /** How many cases come out as the house meant them. */
    public long goed() {
        return proeven.stream().filter(Proefuitslag::isGoed).count();
    }

    /** Whether an own version is on its way. */
    public boolean hasOpen() {
        return eigen.stream().anyMatch(e -> e.status().isOpen());
    }

    /** Whether an own version waits for a second person. */
    public boolean waits() {
        return eigen.stream().anyMatch(Eigentabel::waits);
    }
}
