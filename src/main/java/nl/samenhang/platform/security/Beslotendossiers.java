package nl.samenhang.platform.security;

import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that the team that holds them does not open by that alone: whoever works on one has a line
 * of their own, and others of the team give a reason each time.
 */
@Service
@Transactional
public class Beslotendossiers {

    private final TeamdossierRepository teamdossiers;

    Beslotendossiers(TeamdossierRepository teamdossiers) {
        this.teamdossiers = teamdossiers;
    }

    /** Takes the file from the members of the team; who has a line of their own keeps it. */
    public void close(GezinId gezin) {
        teamdossiers.close(gezin);
    }

    /** Gives the file back to the members of the team that holds it. */
    public void open(GezinId gezin) {
        if (teamdossiers.isClosed(gezin)) {
            teamdossiers.open(gezin);
        }
    }

    /** Whether the file is closed for the team, and is held by a team of the one who acts. */
    @Transactional(readOnly = true)
    public boolean isClosedForMe(GezinId gezin) {
        return teamdossiers.isClosed(gezin)
                && teamdossiers.holds(gezin, new MedewerkerId(Contexts.current().actor()));
    }
}
