package nl.samenhang.mensen.registerwijziging;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.notification.Verzendstatus;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** Clocks that run for the gezin, and letters that have not left yet. */
@Component
class Termijnraakvlak implements Raakvlak {

    private final Termijnen termijnen;
    private final Verzendingen verzendingen;

    Termijnraakvlak(Termijnen termijnen, Verzendingen verzendingen) {
        this.termijnen = termijnen;
        this.verzendingen = verzendingen;
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public List<Tekst> touched(GezinId gezin, InwonerId inwoner) {
        var found = new ArrayList<Tekst>();
        var lopend = termijnen.running(gezin);
        if (!lopend.isEmpty()) {
            found.add(
                    Tekst.of(
                            "registerwijziging.raakt.termijnen",
                            lopend.size(),
                            lopend.getFirst().uiterlijk()));
        }
        var wachtend =
                verzendingen.ofGezin(gezin).stream()
                        .filter(bericht -> bericht.status() == Verzendstatus.WACHT)
                        .count();
        if (wachtend > 0) {
            found.add(Tekst.of("registerwijziging.raakt.berichten", wachtend));
        }
        return List.copyOf(found);
    }
}
