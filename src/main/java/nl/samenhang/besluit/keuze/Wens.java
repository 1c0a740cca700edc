package nl.samenhang.besluit.keuze;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.netwerk.aanbieder.Identiteit;
import nl.samenhang.netwerk.aanbieder.Werkwijze;

/**
 * What somebody wishes of help. The municipality takes it into account as far as it reasonably can
 * (Jeugdwet art. 2.3 lid 4 and 5, Wmo 2015 art. 2.3.5 lid 5).
 *
 * @param hulpvraag the code of what must change
 * @param woorden the same in own words
 * @param talen any of these languages will do; empty when it does not matter
 * @param identiteit what the organisation should stand for; says nothing about who asks
 * @param afstand how far one can go
 * @param uiterlijk on which day it should have begun
 * @param moet which of these wishes are no wish but a must
 */
public record Wens(
        String hulpvraag,
        String woorden,
        Set<String> talen,
        Optional<Identiteit> identiteit,
        Optional<Werkwijze> werkwijze,
        Optional<Afstand> afstand,
        Optional<LocalDate> uiterlijk,
        Set<Wenspunt> moet) {

    /**
     * How far help may be.
     *
     * @param postcode the four digits of where one starts from
     */
    public record Afstand(String postcode, int kilometers) {}

    public Wens {
        talen = Set.copyOf(talen);
        moet = Set.copyOf(moet);
        if (!gevraagd(talen, identiteit, werkwijze, afstand, uiterlijk).containsAll(moet)) {
            throw new IllegalArgumentException("A must without a wish");
        }
    }

    /** On which points there is a wish. */
    public Set<Wenspunt> gevraagd() {
        return gevraagd(talen, identiteit, werkwijze, afstand, uiterlijk);
    }

    /** The same wish, with one must less. */
    public Wens without(Wenspunt punt) {
        var rest = EnumSet.noneOf(Wenspunt.class);
        rest.addAll(moet);
        rest.remove(punt);
        return new Wens(hulpvraag, woorden, talen, identiteit, werkwijze, afstand, uiterlijk, rest);
    }

    private static Set<Wenspunt> gevraagd(
            Set<String> talen,
            Optional<Identiteit> identiteit,
            Optional<Werkwijze> werkwijze,
            Optional<Afstand> afstand,
            Optional<LocalDate> uiterlijk) {
        var punten = EnumSet.noneOf(Wenspunt.class);
        if (!talen.isEmpty()) {
            punten.add(Wenspunt.TAAL);
        }
        identiteit.ifPresent(_ -> punten.add(Wenspunt.IDENTITEIT));
        werkwijze.ifPresent(_ -> punten.add(Wenspunt.WERKWIJZE));
        afstand.ifPresent(_ -> punten.add(Wenspunt.AFSTAND));
        uiterlijk.ifPresent(_ -> punten.add(Wenspunt.START));
        return punten;
    }
}
