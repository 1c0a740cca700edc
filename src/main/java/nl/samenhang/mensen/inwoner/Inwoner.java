package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;

/**
 * A person in the file, as the one who asks may see it.
 *
 * @param adres where the person lives today; empty when unknown, and empty when it is shielded and
 *     the one who asks lacks the right {@link InwonerRechten#GEHEIM_ADRES}
 * @param geheim whether the address is shielded (Wet BRP art. 2.59: indicatie geheim)
 */
public record Inwoner(
        InwonerId id,
        Optional<Bsn> bsn,
        String voornamen,
        String roepnaam,
        String voorvoegsel,
        String geslachtsnaam,
        Optional<Geboortedatum> geboortedatum,
        Geslacht geslacht,
        Optional<LocalDate> overlijdensdatum,
        Optional<Adres> adres,
        boolean geheim,
        Bereikbaarheid bereikbaarheid) {

    /** How colleagues say it: Sanne de Wit. */
    public String naam() {
        return Stream.of(roepnaam.isBlank() ? voornamen : roepnaam, voorvoegsel, geslachtsnaam)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The surname with its prefix: de Wit. */
    public String achternaam() {
        return voorvoegsel.isBlank() ? geslachtsnaam : voorvoegsel + " " + geslachtsnaam;
    }

    /** The name by which the family calls this person. */
    public String aanspreeknaam() {
        if (!roepnaam.isBlank()) {
            return roepnaam;
        }
        return voornamen.isBlank() ? achternaam() : voornamen.split(" ", 2)[0];
    }

    public OptionalInt leeftijd(LocalDate today) {
        return geboortedatum.isPresent()
                ? OptionalInt.of(geboortedatum.get().ageOn(today))
                : OptionalInt.empty();
    }

    /** Who has a say about this person's data and help on this day. */
    public Leeftijdsgroep leeftijdsgroep(LocalDate today) {
        return Leeftijdsgroep.of(leeftijd(today));
    }

    public boolean isOverleden() {
        return overlijdensdatum.isPresent();
    }

    public Optional<String> telefoon() {
        return bereikbaarheid.telefoon();
    }

    public Optional<String> email() {
        return bereikbaarheid.email();
    }
}
