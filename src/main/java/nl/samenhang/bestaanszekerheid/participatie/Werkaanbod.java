package nl.samenhang.bestaanszekerheid.participatie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Work that is offered. It knows no price and asks nothing about where somebody comes from.
 *
 * @param taken what one does there
 * @param urenVan the fewest hours a week
 * @param urenTot the most hours a week
 * @param postcode four digits
 * @param talen any of these will do; empty when it does not matter
 * @param bezet how many of the places are taken
 * @param openTot the last day on which somebody may be proposed
 */
public record Werkaanbod(
        WerkaanbodId id,
        Aanbodsoort soort,
        String organisatie,
        String taken,
        Set<Werksoort> werksoorten,
        int urenVan,
        int urenTot,
        String postcode,
        Set<String> talen,
        Set<Werksteun> steun,
        int plaatsen,
        int bezet,
        Optional<LocalDate> openTot) {

    /** How many places are left. */
    public int vrij() {
        return plaatsen - bezet;
    }

    public boolean isOpenOn(LocalDate dag) {
        return openTot.filter(dag::isAfter).isEmpty();
    }
}
