package nl.samenhang.besluit.plaatsing;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Telling;
import nl.samenhang.netwerk.plek.Pleksoort;

/**
 * How often the first place was right, of one team and one kind of place.
 *
 * @param dag of which day the numbers are
 * @param beoordeeld first placements of the last year of which it is known
 * @param goed per cents; empty for so few that somebody could be recognised
 */
public record Plaatscijfer(
        TeamId team, Pleksoort soort, LocalDate dag, Telling beoordeeld, OptionalInt goed) {}
