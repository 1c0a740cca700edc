package nl.samenhang.werkplek.tijdlijn;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Positie;

/**
 * Which part of a timeline is shown.
 *
 * @param persoon only what is about this person, or about the whole family
 * @param soort only facts about this kind of thing
 * @param na the last line that was shown before
 */
public record TijdlijnFilter(
        Optional<InwonerId> persoon, Optional<Tijdlijnsoort> soort, Optional<Positie> na) {

    public static final TijdlijnFilter ALLES =
            new TijdlijnFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
