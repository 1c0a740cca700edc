package nl.samenhang.regie.gezinsplan.web;

import java.util.List;
import java.util.function.Function;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.regie.gezinsplan.Afspraak;
import nl.samenhang.regie.gezinsplan.Gezinsplan;
import nl.samenhang.regie.gezinsplan.Hulpoverzicht;
import nl.samenhang.regie.gezinsplan.Planinhoud;

/** The plan in short, for the page of the gezin. */
public record PlanSectieView(
        GezinId gezin,
        Gezinsplan plan,
        Planinhoud inhoud,
        List<PlanView.Groep> groepen,
        Hulpoverzicht hulp,
        Function<Levensdomein, String> levensdomein) {

    public String pad() {
        return "/gezinnen/" + gezin + "/plan";
    }

    /** The agreements that still have to be kept. */
    public List<Afspraak> openAfspraken() {
        return inhoud.afspraken().stream().filter(Afspraak::isOpen).toList();
    }
}
