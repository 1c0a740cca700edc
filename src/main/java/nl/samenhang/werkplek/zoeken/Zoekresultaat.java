package nl.samenhang.werkplek.zoeken;

import java.util.List;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.platform.web.Zoekhit;

/**
 * Something that was found.
 *
 * @param gezinnen the open files of the found person that the one who asks may open
 */
public record Zoekresultaat(Zoekhit hit, List<Gezin> gezinnen) {

    /** Whether the hit is a file itself; a file is found only by who may open it. */
    static boolean isDossier(Zoekhit hit) {
        return hit.pad().startsWith("/gezinnen/");
    }

    /** Own files first, then the better match. */
    double score() {
        return hit.score() + (isDossier(hit) || !gezinnen.isEmpty() ? 1 : 0);
    }
}
