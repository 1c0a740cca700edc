package nl.samenhang.besluit.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.notification.Voorbeeld;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the letter as it would go out today. */
@Service
@Transactional
public class Brievenkijker {

    private final Aanvragen aanvragen;
    private final Besluitbrief brief;
    private final Verzendingen verzendingen;
    private final Termijnen termijnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Brievenkijker(
            Aanvragen aanvragen,
            Besluitbrief brief,
            Verzendingen verzendingen,
            Termijnen termijnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.brief = brief;
        this.verzendingen = verzendingen;
        this.termijnen = termijnen;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** The letter in Dutch, with the lines that the asker may know. */
    public Voorbeeld preview(AanvraagId id) {
        var aanvraag = aanvragen.get(id);
        toegang.requireAccess(aanvraag.gezin());
        var regels = aanvragen.regels(id);
        log.read(id.onderwerp(), regels.stream().map(Aanvraagregel::inwoner).distinct().toList());
        var vandaag = LocalDate.now(clock);
        return verzendingen.preview(
                brief.bericht(aanvraag, regels, vandaag, termijnen.uiterlijk("T23", vandaag)),
                "nl");
    }
}
