package nl.samenhang.bestaanszekerheid.participatie.web;

import java.util.Optional;
import nl.samenhang.voorveld.traject.Programma;
import nl.samenhang.voorveld.traject.Traject;

/**
 * Somebody on the shared list.
 *
 * @param profiel whether there is a talent profile
 * @param werk where this person works, or else what was proposed last and is still open
 */
public record Caseloadregel(
        Traject traject,
        String wie,
        Programma programma,
        String begeleider,
        boolean profiel,
        Optional<Werkbeeld> werk) {

    public String talent() {
        return "/gezinnen/" + traject.gezin() + "/talent/" + traject.inwoner();
    }
}
