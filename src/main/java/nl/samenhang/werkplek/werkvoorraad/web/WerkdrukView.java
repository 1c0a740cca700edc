package nl.samenhang.werkplek.werkvoorraad.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;

/**
 * How busy one team is.
 *
 * @param meeste the largest number of any line, to draw the bars against
 */
public record WerkdrukView(String team, List<Regel> regels, int meeste) {

    /**
     * How busy one person is; an empty name stands for work that nobody has taken.
     *
     * @param medewerker whose gezinnen can be handed over; empty for work that nobody has taken
     * @param vertrokken works here no longer, and still is contact person
     * @param gezinnen for how many families this is the contact person
     */
    public record Regel(
            Optional<MedewerkerId> medewerker,
            String naam,
            boolean vertrokken,
            int gezinnen,
            int werk,
            int dezeWeek,
            int teLaat) {}
}
