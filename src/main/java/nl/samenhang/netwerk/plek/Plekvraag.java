package nl.samenhang.netwerk.plek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is needed of a place.
 *
 * @param soort one kind, or any
 * @param gebied how the name of the area begins
 * @param leeftijd of who will live there
 * @param voor VROUWEN or MANNEN when that is known of who comes, else IEDEREEN
 * @param punten what the place must be able to handle
 * @param uiterlijk free on this day at the latest
 */
public record Plekvraag(
        Optional<Pleksoort> soort,
        Optional<String> gebied,
        Optional<Integer> leeftijd,
        Bestemd voor,
        Set<Aandachtspunt> punten,
        Optional<LocalDate> uiterlijk) {

    public static final Plekvraag ALLES =
            new Plekvraag(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Bestemd.IEDEREEN,
                    Set.of(),
                    Optional.empty());

    public Plekvraag {
        punten = Set.copyOf(punten);
    }
}
