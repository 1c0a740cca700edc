package nl.samenhang.regie.gezinsplan.web;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.regie.gezinsplan.Planversie;
import nl.samenhang.regie.gezinsplan.Wijziging;

/**
 * A version of the plan as it was agreed.
 *
 * @param laatste the newest version
 * @param door who agreed it with the family
 * @param verschil what it changed against the version before
 */
public record VersieView(
        GezinId gezin,
        int laatste,
        Planversie versie,
        String door,
        List<PlanView.Groep> groepen,
        List<Wijziging> verschil) {

    public String pad() {
        return "/gezinnen/" + gezin + "/plan";
    }
}
