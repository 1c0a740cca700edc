package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What makes one nation: the same gives the same rows.
 *
 * @param gemeente the one municipality where everybody lives; empty for all of them
 * @param dag the day on which everybody has their age
 */
record Opzet(long inwoners, Optional<String> gemeente, long zaad, LocalDate dag) {

    boolean isOfOneNationWith(Opzet ander) {
        return inwoners == ander.inwoners && gemeente.equals(ander.gemeente) && zaad == ander.zaad;
    }

    /** The parts in which it is made, each with the people of one postcode area. */
    List<Stuk> stukken() {
        return Stuk.of(Gemeentelijst.read().only(gemeente).scaledTo(inwoners));
    }
}
