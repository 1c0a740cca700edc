package nl.samenhang.mensen.registervraag;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;

/**
 * What the register said to the question of an employee.
 *
 * @param code the register's own code for a refusal, for an operator; empty when it gave none
 */
public record Zoekuitkomst(Soort soort, List<Treffer> treffers, String code) {

    /** How it ended. */
    public enum Soort {
        GEVONDEN,
        TE_VEEL,
        GEWEIGERD,
        NIET_BEREIKBAAR,
        NIET_INGESTELD
    }

    /**
     * Somebody whom the register found.
     *
     * @param bekend who it is in our file, when there
     * @param adres as on an envelope; empty when it is shielded or not known
     */
    public record Treffer(Brppersoon persoon, Optional<InwonerId> bekend, List<String> adres) {

        /** Whether this person may be put into the file: has a number, and lives. */
        public boolean isRegistreerbaar() {
            return bekend.isEmpty() && persoon.bsn().isPresent() && persoon.overleden().isEmpty();
        }
    }

    static Zoekuitkomst of(Soort soort) {
        return new Zoekuitkomst(soort, List.of(), "");
    }

    /** Whether the question has to be asked again later. */
    public boolean isStil() {
        return soort == Soort.NIET_BEREIKBAAR;
    }
}
