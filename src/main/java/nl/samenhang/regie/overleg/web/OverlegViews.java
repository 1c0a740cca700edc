package nl.samenhang.regie.overleg.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.overleg.OverlegId;
import nl.samenhang.regie.overleg.Overleggen;
import org.springframework.stereotype.Component;

/** Reads a meeting for a page, and leaves a line in the log. */
@Component
class OverlegViews {

    private final Overleggen overleggen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    OverlegViews(
            Overleggen overleggen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.overleggen = overleggen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    OverlegView of(OverlegId id) {
        var overleg = overleggen.get(id);
        toegang.requireAccess(overleg.gezin());
        log.read(id.onderwerp(), overleg.inwoner());
        var gezin = gezinnen.get(overleg.gezin());
        return new OverlegView(
                overleg,
                overleggen.inhoud(id),
                overleggen.nodig(overleg),
                gezin,
                inwoners.get(overleg.inwoner()),
                inwoners.findAll(gezin.inwonersOn(LocalDate.now(clock))));
    }
}
