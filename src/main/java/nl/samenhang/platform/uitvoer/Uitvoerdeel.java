package nl.samenhang.platform.uitvoer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A room's share of a file that goes to another municipality. Where an access copy tells people
 * what is kept about them, this is what can be built up again elsewhere.
 */
public interface Uitvoerdeel {

    /** With which part of the file it goes. */
    Dossierdeel deel();

    /** The tables, those that others point at first. */
    List<Uitvoertabel> tabellen();

    /** The names of parties that are no members of the gezin: they travel as a name. */
    default Map<UUID, String> namen(Collection<UUID> partijen) {
        return Map.of();
    }

    /**
     * A row as it begins here: what was decided or runs elsewhere is no decision and no clock of
     * this municipality.
     */
    default Map<String, Object> begun(Uitvoertabel tabel, Map<String, Object> rij) {
        return rij;
    }
}
