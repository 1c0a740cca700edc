package nl.samenhang.werkplek.werkvoorraad;

import java.util.Optional;
import nl.samenhang.kernel.TeamId;

/**
 * Which part of the work is shown.
 *
 * @param team the team, for the list of a team
 * @param soort only this kind
 * @param teLaat only what is too late
 * @param na the last line that was shown before
 */
public record WerkFilter(
        Werklijst lijst,
        Optional<TeamId> team,
        Optional<String> soort,
        boolean teLaat,
        Optional<WerkPositie> na) {}
