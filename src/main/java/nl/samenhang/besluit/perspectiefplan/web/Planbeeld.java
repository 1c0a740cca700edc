package nl.samenhang.besluit.perspectiefplan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.perspectiefplan.Eindbericht;
import nl.samenhang.besluit.perspectiefplan.Meting;
import nl.samenhang.besluit.perspectiefplan.Overgang.Mogelijkheid;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan;
import nl.samenhang.besluit.perspectiefplan.Pijler;
import nl.samenhang.besluit.perspectiefplan.Stap;
import nl.samenhang.besluit.perspectiefplan.Steunpersoon;
import nl.samenhang.besluit.perspectiefplan.kamer.Reservering;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.regie.aanspreekpunt.Contactpersoon;

/**
 * All that stands on the page of a plan.
 *
 * @param naam how the young person is called
 * @param metingen the newest first
 * @param hulp what the help is called, as far as the reader may know of it
 * @param contact the contact person, who stays the same
 * @param wisselingen how often that was somebody else in the last twelve months
 * @param open which of the five are not arranged
 * @param magVerlengen whether the reader decides about youth help
 */
public record Planbeeld(
        Perspectiefplan plan,
        String naam,
        List<Steunpersoon> steun,
        List<Meting> metingen,
        List<Stap> stappen,
        List<Eindbericht> berichten,
        Map<VoorzieningId, String> hulp,
        Mogelijkheid mogelijkheid,
        Optional<Contactpersoon> contact,
        int wisselingen,
        Optional<Reservering> kamer,
        List<Pijler> open,
        boolean magVerlengen) {

    /** How it stands now, once somebody judged it. */
    public Optional<Meting> nu() {
        return metingen.stream().findFirst();
    }

    public String pad() {
        return "/perspectiefplannen/" + plan.id();
    }
}
