package nl.samenhang.regie.gezinsplan;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.registerwijziging.Raakvlak;
import org.springframework.stereotype.Component;

/**
 * The goals and actions of the plan, which a change in the register may overtake. Of all people in
 * it, so that a household that moves as one reads one line.
 */
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
        return plannen
                .find(gezin)
                .map(plannen::inhoud)
                .map(
                        inhoud ->
                                Tekst.of(
                                        "gezinsplan.raakt",
                                        inhoud.doelen().size(),
                                        inhoud.acties().size()))
                .stream()
                .toList();
    }
}
