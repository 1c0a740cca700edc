package nl.samenhang.werkplek.natie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.mensen.inwoner.Adres;

/**
 * People behind one door.
 *
 * @param sinds since when they live there
 * @param vorig where they lived before, as far as that is known
 */
record Huishouden(
        UUID id,
        List<Mens> volwassenen,
        List<Mens> kinderen,
        Adres adres,
        LocalDate sinds,
        Optional<Verleden> vorig) {

    /** An earlier address of all of them. */
    record Verleden(Adres adres, LocalDate van) {}

    List<Mens> leden() {
        return Stream.concat(volwassenen.stream(), kinderen.stream()).toList();
    }
}
