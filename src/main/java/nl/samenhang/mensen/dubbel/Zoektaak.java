package nl.samenhang.mensen.dubbel;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.InwonersIngelezen;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.platform.jobs.TaakId;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Taken;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The same search at once: after a file of the register was read in, or when somebody asks. */
@Component
public class Zoektaak implements Taakuitvoerder {

    private static final String SOORT = "dubbelen-zoeken";

    private final Zoektocht zoektocht;
    private final Taken taken;

    Zoektaak(Zoektocht zoektocht, Taken taken) {
        this.zoektocht = zoektocht;
        this.taken = taken;
    }

    /** Starts a search; it goes on while nobody waits for it. */
    public TaakId start() {
        return taken.start(SOORT, Tekst.of("dubbel.taak"), "", Optional.empty());
    }

    /** The newest search that somebody asked for. */
    public Optional<Taak> latest() {
        return taken.latest(SOORT, 1).stream().findFirst();
    }

    @EventListener
    void on(InwonersIngelezen event) {
        start();
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public String doel() {
        return DubbelRechten.DOEL;
    }

    @Override
    public Tekst run(Taak taak, Voortgangsmelder voortgang) {
        var uitkomst = zoektocht.run(stand -> voortgang.tell(stand.bekeken(), 0));
        return Tekst.of("dubbel.taak.klaar", uitkomst.bekeken(), uitkomst.gevonden());
    }
}
