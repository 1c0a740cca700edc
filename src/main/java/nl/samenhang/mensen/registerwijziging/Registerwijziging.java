package nl.samenhang.mensen.registerwijziging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;

/**
 * A change that the register told about a person.
 *
 * @param naam the person's name when we heard it
 * @param dag from which day it counts
 * @param oud what our file said
 * @param nieuw what the register says
 * @param reden why it could not be taken over by itself, when that was so
 */
public record Registerwijziging(
        RegisterwijzigingId id,
        InwonerId inwoner,
        String naam,
        Wijzigingsoort soort,
        LocalDate dag,
        Map<String, String> oud,
        Map<String, String> nieuw,
        Status status,
        Instant ontvangenOp,
        Optional<Tekst> reden) {

    /** How the change stands. */
    public enum Status {
        /** Our file says what the register says. */
        VERWERKT,
        /** A person must say whether it is taken over. */
        OPEN,
        /** A person said that our file stays as it is. */
        AFGEWEZEN,
        /** It was taken over, and that was undone. */
        TERUGGEDRAAID,
        /** The register took back what it told: there is nothing left to decide. */
        VERVALLEN
    }
}
