package nl.samenhang.besluit.perspectiefplan;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The round at night for one municipality: nobody with youth help turns 18 unseen. Safe to run
 * twice, and a crash loses nothing that was done.
 */
@Component
public class Perspectiefnacht {

    private final Perspectiefronde ronde;

    Perspectiefnacht(Perspectiefronde ronde) {
        this.ronde = ronde;
    }

    public void run() {
        var jeugdhulp = ronde.jeugdhulp();
        ronde.missing(jeugdhulp).forEach(ronde::open);
        ronde.running()
                .forEach(
                        plan ->
                                ronde.watch(
                                        plan, jeugdhulp.getOrDefault(plan.inwoner(), List.of())));
    }
}
