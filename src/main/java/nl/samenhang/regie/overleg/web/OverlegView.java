package nl.samenhang.regie.overleg.web;

import java.util.List;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.regie.overleg.Nodig;
import nl.samenhang.regie.overleg.Overleg;

/** A meeting as its pages show it. */
public record OverlegView(
        Overleg overleg,
        Overleg.Inhoud inhoud,
        List<Nodig> nodig,
        Gezin gezin,
        Inwoner inwoner,
        List<Inwoner> leden) {

    public String pad() {
        return "/overleggen/" + overleg.id();
    }
}
