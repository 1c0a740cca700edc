package nl.samenhang.werkplek.toezicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a rule found about one employee on one day.
 *
 * @param aantal how many files, people or tries, as the rule counts
 * @param bekeken whether somebody looked at all of it
 */
public record Vondst(
        VondstId id,
        Logpatronen.Code patroon,
        LocalDate dag,
        UUID medewerker,
        String naam,
        int aantal,
        Instant eerste,
        Instant laatste,
        boolean bekeken) {

    /** What somebody wrote after looking at it. */
    public record Oordeel(String notitie, String door, Instant moment) {}

    /** With all that was written about it. */
    public record Volledig(Vondst vondst, List<Oordeel> oordelen) {}
}
