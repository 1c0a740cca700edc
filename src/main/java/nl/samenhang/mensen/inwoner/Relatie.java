package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;

/**
 * A partner, parent or child of a person.
 *
 * @param id empty while it is not written down yet
 * @param ander the other person, when that person is in the file too
 * @param naam the other's name as the register of this person gives it
 * @param periode since when and until when, for a partner; empty when unknown
 */
public record Relatie(
        Optional<RelatieId> id,
        Relatiesoort soort,
        Optional<InwonerId> ander,
        String naam,
        Optional<Geboortedatum> geboortedatum,
        Optional<Periode> periode) {

    /** A relation that is not written down yet. */
    public Relatie(
            Relatiesoort soort,
            Optional<InwonerId> ander,
            String naam,
            Optional<Geboortedatum> geboortedatum,
            Optional<Periode> periode) {
        this(Optional.empty(), soort, ander, naam, geboortedatum, periode);
    }

    /** Whether it lasts on the day; one without a known period does. */
    public boolean lastsOn(LocalDate day) {
        return periode.flatMap(Periode::tot).map(day::isBefore).orElse(true);
    }
}
