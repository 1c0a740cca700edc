package nl.samenhang.besluit.plaatsing;

import java.util.List;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a stay in hand to change it, and tells that it changed. */
@Component
class Verblijven {

    private final PlaatsingRepository plaatsingen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;

    Verblijven(
            PlaatsingRepository plaatsingen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events) {
        this.plaatsingen = plaatsingen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
    }

    Plaatsing get(PlaatsingId id) {
        return plaatsingen.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** One that is not over, for who may open the file; two at once come one after the other. */
    Plaatsing take(PlaatsingId id) {
        plaatsingen.lock(get(id).inwoner());
        var plaatsing = get(id);
        toegang.requireAccess(plaatsing.gezin());
        if (!plaatsing.isRunning()) {
            throw new Refusal(Tekst.of("plaatsing.fout.geeindigd"));
        }
        return plaatsing;
    }

    String naam(Plaatsing plaatsing) {
        return inwoners.get(plaatsing.inwoner()).aanspreeknaam();
    }

    void tell(Plaatsingsfeit feit) {
        var plaatsing = feit.plaatsing();
        log.changed(plaatsing.id().onderwerp(), List.of(plaatsing.inwoner()));
        events.publishEvent(feit);
    }
}
