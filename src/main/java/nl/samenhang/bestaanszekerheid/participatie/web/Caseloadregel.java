package nl.samenhang.bestaanszekerheid.participatie.web;

import nl.samenhang.voorveld.traject.Programma;
import nl.samenhang.voorveld.traject.Traject;

/**
 * Somebody on the shared list.
 *
 * @param profiel whether there is a talent profile
 */
public record Caseloadregel(
        Traject traject, String wie, Programma programma, String begeleider, boolean profiel) {

    public String talent() {
        return "/gezinnen/" + traject.gezin() + "/talent/" + traject.inwoner();
    }
}
