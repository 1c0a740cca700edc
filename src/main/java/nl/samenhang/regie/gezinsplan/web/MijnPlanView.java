package nl.samenhang.regie.gezinsplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.mensen.gezin.Gezinswoorden;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.gezinsplan.Actie;
import nl.samenhang.regie.gezinsplan.Partij;

/**
 * The own part of the plan as a resident sees it.
 *
 * @param open whether there is a plan that has not ended
 * @param eigenActies what the resident does, the open ones first
 * @param personen for whom the resident may write down a goal
 * @param metAnderen whether there are members whose part is not shown
 */
public record MijnPlanView(
        GezinId gezin,
        boolean open,
        Optional<LocalDate> vastgesteldOp,
        Optional<Gezinswoorden> woorden,
        List<PlanView.Groep> groepen,
        List<Actie> eigenActies,
        List<Partij> helpers,
        List<Optie> personen,
        List<Optie> levensdomeinen,
        boolean metAnderen) {

    public String pad() {
        return "/mijn/" + gezin;
    }
}
