package nl.samenhang.werkplek.voorbeeldstad;

import java.util.List;
import java.util.stream.Stream;

/**
 * A household of the town while it is being made.
 *
 * @param volwassenen the head first
 */
record Huishoudenschets(Soort soort, Woning woning, List<Mens> volwassenen, List<Mens> kinderen) {

    /** What kind of household it is, as CBS counts them. */
    enum Soort {
        ALLEENSTAAND,
        PAAR,
        PAAR_MET_KINDEREN,
        EENOUDER
    }

    List<Mens> leden() {
        return Stream.concat(volwassenen.stream(), kinderen.stream()).toList();
    }
}
