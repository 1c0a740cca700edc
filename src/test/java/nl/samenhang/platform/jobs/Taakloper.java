package nl.samenhang.platform.jobs;

import nl.samenhang.kernel.Gemeentecode;
import org.springframework.stereotype.Component;

/** Runs long work at once, as the scheduler would. */
@Component
public class Taakloper {

    private final Taakdraaier draaier;

    Taakloper(Taakdraaier draaier) {
        this.draaier = draaier;
    }

    public void run(Gemeentecode gemeente, TaakId id) {
        draaier.run(Taakdraaier.instance(gemeente, id));
    }
}
