package nl.samenhang.besluit.voorziening;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.registerwijziging.Raakvlak;
import org.springframework.stereotype.Component;

/**
 * The help that runs, which a change in the register may overtake. To follow the register nobody
 * needs to know which help: only that it is there, and whom to call.
 */
@Component
class Voorzieningraakvlak implements Raakvlak {

    private final Voorzieningen voorzieningen;

    Voorzieningraakvlak(Voorzieningen voorzieningen) {
        this.voorzieningen = voorzieningen;
    }

    @Override
    public int volgorde() {
        return 15;
    }

    @Override
    public List<Tekst> touched(GezinId gezin, InwonerId inwoner) {
        return voorzieningen.elsewhere(gezin).stream()
                .map(contact -> Tekst.of("voorziening.raakt", contact.naam(), contact.telefoon()))
                .toList();
    }
}
