package nl.samenhang.werkplek.zoeken;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.platform.web.Zoekhit;

/**
 * Something that was found.
 *
 * @param gezinnen the open files of the found person that the one who asks may open
 * @param eigen whether one of the files is the own one, and not only that of the team
 */
public record Zoekresultaat(Zoekhit hit, List<Gezin> gezinnen, boolean eigen) {

    private static final String DOSSIER = "/gezinnen/";

    /** What was asked by its number: nothing is nearer than that. */
    private static final double EXACT = 1;

    private static final int FIRST = 3;
    private static final int OWN = 2;
    private static final int OF_THE_TEAM = 1;

    /** Whether the hit is a file itself; a file is found only by who may open it. */
    static boolean isDossier(Zoekhit hit) {
        return hit.pad().startsWith(DOSSIER);
    }

    /** The file that the hit is, if it is one. */
    static Optional<GezinId> dossier(Zoekhit hit) {
        return isDossier(hit)
                ? Optional.of(new GezinId(UUID.fromString(hit.pad().substring(DOSSIER.length()))))
                : Optional.empty();
    }

    /** An exact number first, then own files, then those of the team; of these the better match. */
    double score() {
        return hit.score() + nearness();
    }

    private int nearness() {
        if (hit.score() >= EXACT) {
            return FIRST;
        }
        if (eigen) {
            return OWN;
        }
        return isDossier(hit) || !gezinnen.isEmpty() ? OF_THE_TEAM : 0;
    }
}
