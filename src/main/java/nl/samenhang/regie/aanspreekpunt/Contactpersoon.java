package nl.samenhang.regie.aanspreekpunt;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;

/**
 * The contact person as the family meets them: a name and how to reach them, and today's stand-in.
 *
 * @param sinds since when this is the contact person
 * @param waarneming who stands in, while the contact person is away
 */
public record Contactpersoon(
        MedewerkerId medewerker,
        String naam,
        Optional<String> telefoon,
        String email,
        LocalDate sinds,
        Optional<Waarnemer> waarneming) {

    /**
     * The stand-in of today.
     *
     * @param tot the first day on which the contact person is back
     */
    public record Waarnemer(
            MedewerkerId medewerker,
            String naam,
            Optional<String> telefoon,
            Optional<LocalDate> tot) {}
}
