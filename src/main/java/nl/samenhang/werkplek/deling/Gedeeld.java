package nl.samenhang.werkplek.deling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one partner sees of one person.
 *
 * @param aanspreekpunt whom to call; empty while nobody is assigned
 * @param afspraken what was agreed with this partner and is still open
 */
public record Gedeeld(
        String naam,
        Optional<LocalDate> geboortedatum,
        Optional<Aanspreekpunt> aanspreekpunt,
        List<Afspraak> afspraken) {

    /** The contact person of the family, or who stands in today. */
    public record Aanspreekpunt(String naam, Optional<String> telefoon) {}

    /** An agreement with the partner. */
    public record Afspraak(String wat, LocalDate uiterlijk) {}
}
