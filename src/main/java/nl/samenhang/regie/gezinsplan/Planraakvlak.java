package nl.samenhang.regie.gezinsplan;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.registerwijziging.Raakvlak;
import org.springframework.stereotype.Component;

/** The goals of a person and the help that runs, which a change in the register may overtake. */
@Component
class Planraakvlak implements Raakvlak {

    private final Gezinsplannen plannen;

    Planraakvlak(Gezinsplannen plannen) {
        this.plannen = plannen;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public List<Tekst> touched(GezinId gezin, InwonerId inwoner) {
        return plannen.find(gezin)
                .map(plannen::inhoud)
                .map(inhoud -> touched(inhoud, inwoner))
                .orElseGet(List::of);
    }

    private static List<Tekst> touched(Planinhoud inhoud, InwonerId inwoner) {
        var found = new ArrayList<Tekst>();
        var doelen = inhoud.doelen().stream().filter(doel -> doel.concerns(inwoner)).count();
        found.add(Tekst.of("gezinsplan.raakt", doelen, inhoud.acties().size()));
        return List.copyOf(found);
    }
}
