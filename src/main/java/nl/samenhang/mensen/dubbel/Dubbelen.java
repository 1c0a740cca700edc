package nl.samenhang.mensen.dubbel;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.Gelijkenis;
import nl.samenhang.mensen.inwoner.InwonerRegistered;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pairs of persons who look alike, and what people said of them. */
@Service
@Transactional
public class Dubbelen {

    private final PaarRepository paren;
    private final Inwoners inwoners;
    private final Verwerkingslog log;
    private final Clock clock;

    Dubbelen(PaarRepository paren, Inwoners inwoners, Verwerkingslog log, Clock clock) {
        this.paren = paren;
        this.inwoners = inwoners;
        this.log = log;
        this.clock = clock;
    }

    /** What is known of this pair. */
    @Transactional(readOnly = true)
    public Optional<Dubbel> find(Paar paar) {
        return paren.find(paar);
    }

    /** The pairs of which this person is one, the most certain first. */
    @Transactional(readOnly = true)
    public List<Dubbel> of(InwonerId inwoner) {
        return paren.of(inwoner);
    }

    /** What waits for an answer, page by page, the most certain first. */
    @Transactional(readOnly = true)
    public List<Dubbel> worklist(Paarstatus status, Optional<Paar> na, int limit) {
        return paren.after(status, na.flatMap(paren::find), limit);
    }

    /** How much these two look alike, as far as the one who asks may see. */
    @Transactional(readOnly = true)
    public Gelijkenis compare(Paar paar) {
        return Gelijkenis.between(inwoners.get(paar.een()), inwoners.get(paar.ander()));
    }

    /** They are two people, and are never proposed as one again. */
    public void keepApart(Paar paar, String reden) {
        judge(paar, Paarstatus.ANDERS, reden);
    }

    /** Not to be said now. */
    public void postpone(Paar paar, String reden) {
        judge(paar, Paarstatus.LATER, reden);
    }

    /** Who registers somebody next to a look-alike says: this is somebody else. */
    @EventListener
    void on(InwonerRegistered feit) {
        feit.anderDan().stream()
                .filter(ander -> inwoners.find(ander).isPresent())
                .forEach(ander -> keepApart(Paar.of(feit.inwoner(), ander), ""));
    }

    private void judge(Paar paar, Paarstatus status, String toelichting) {
        paren.judge(paar, compare(paar), status, toelichting, clock.instant());
        log.changed(Onderwerp.of("dubbel", paar.een()), paar.beide());
    }
}
