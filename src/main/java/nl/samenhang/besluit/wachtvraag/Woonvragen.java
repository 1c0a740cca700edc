package nl.samenhang.besluit.wachtvraag;

import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.plek.Woonregel;
import nl.samenhang.netwerk.plek.Woonuitslag;
import nl.samenhang.netwerk.plek.Woonvraag;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who pays for the sheltered living or shelter that somebody waits for, kept with the wait. */
@Service
@Transactional
public class Woonvragen {

    private final Wachtvragen vragen;
    private final Woonregel regel;
    private final Voorzieningen voorzieningen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    Woonvragen(
            Wachtvragen vragen,
            Woonregel regel,
            Voorzieningen voorzieningen,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.vragen = vragen;
        this.regel = regel;
        this.voorzieningen = voorzieningen;
        this.toegang = toegang;
        this.log = log;
    }

    /** What was said last about this wait; for who works for the Wmo. */
    @Transactional(readOnly = true)
    public Optional<Woonuitslag> of(Wachtvraag vraag) {
        return isMine() ? regel.kept(vraag.id().onderwerp()) : Optional.empty();
    }

    /** Which kind the table knows it as, when the asker may ask it. */
    public Optional<Woonvraag.Soort> soort(Wachtvraag vraag) {
        return isMine() ? vraag.soort().woonvraag() : Optional.empty();
    }

    /** Asks the table for who waits, and keeps what it says. */
    public void judge(WachtvraagId id, Woonvraag gevraagd) {
        var vraag = vragen.get(id);
        toegang.requireAccess(vraag.gezin());
        if (!vraag.isOpen()) {
            throw new Refusal(Tekst.of("wachtvraag.fout.geeindigd"));
        }
        regel.keep(gevraagd, vraag.inwoner(), vraag.gezin(), id.onderwerp());
        log.changed(id.onderwerp(), List.of(vraag.inwoner()));
    }

    private boolean isMine() {
        return voorzieningen.ownWetten().contains(Wet.WMO);
    }
}
