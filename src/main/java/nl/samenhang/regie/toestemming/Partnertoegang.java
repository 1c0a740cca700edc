package nl.samenhang.regie.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.GezinslidAdded;
import nl.samenhang.mensen.gezin.GezinslidLeft;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Dossiertoegang.Reden;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens files for a partner as long as somebody in them agrees, and closes them at once: when
 * consent is withdrawn and when the person leaves the file.
 */
@Component
class Partnertoegang {

    private final ToestemmingRepository toestemmingen;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Clock clock;

    Partnertoegang(
            ToestemmingRepository toestemmingen,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Clock clock) {
        this.toestemmingen = toestemmingen;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.clock = clock;
    }

    /** Follows what the people of each file of this person agree to now. */
    void follow(InwonerId inwoner, Ontvanger ontvanger) {
        gezinnen.ofInwoner(inwoner).forEach(gezin -> follow(gezin.id(), ontvanger));
    }

    @EventListener
    void on(GezinslidAdded fact) {
        follow(fact.gezinId(), fact.inwoner());
    }

    @EventListener
    void on(GezinslidLeft fact) {
        follow(fact.gezinId(), fact.inwoner());
    }

    private void follow(GezinId gezin, InwonerId inwoner) {
        toestemmingen.of(inwoner).stream()
                .filter(Toestemming::isLopend)
                .map(t -> t.vraag().ontvanger())
                .distinct()
                .forEach(ontvanger -> follow(gezin, ontvanger));
    }

    private void follow(GezinId gezin, Ontvanger ontvanger) {
        if (ontvanger.soort() != Ontvanger.Soort.PARTNER) {
            return;
        }
        var partner = UUID.fromString(ontvanger.sleutel());
        var leden = gezinnen.get(gezin).inwonersOn(LocalDate.now(clock));
        if (toestemmingen.isShared(ontvanger, leden)) {
            toegang.grant(gezin, partner, Reden.TOESTEMMING);
        } else {
            toegang.revoke(gezin, partner, Reden.TOESTEMMING);
        }
    }
}
