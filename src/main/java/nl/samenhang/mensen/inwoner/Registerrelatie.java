package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;

/**
 * A relation that a list of the register named, seen from one of the two.
 *
 * @param soort what the other is to this person
 * @param naam the other's name
 * @param rang which of the two parents, by which authority is told; 0 when it is not known
 * @param eigen whether it was this person's own list that brought it, and not that of the other
 * @param wederzijds whether the record of the other tells it too
 */
public record Registerrelatie(
        Relatiesoort soort,
        InwonerId ander,
        String naam,
        Optional<Geboortedatum> geboortedatum,
        Optional<Periode> periode,
        int rang,
        Relatieherkomst herkomst,
        boolean eigen,
        boolean wederzijds) {

    /** Whether it lasts on the day; one without a known period does. */
    public boolean lastsOn(LocalDate day) {
        return periode.flatMap(Periode::tot).map(day::isBefore).orElse(true);
    }
}
