package nl.samenhang.regie.aanspreekpunt;

import java.util.Optional;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.noodknop.Noodtoegang;
import nl.samenhang.mensen.noodknop.NoodtoegangTaken;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Somebody opened the file by the emergency button: the contact person hears it at once, and so
 * does the family. Where contact is not safe the family is told by the contact person only.
 */
@Component
class NoodknopMelding {

    static final String WERK = "noodknop.aanspreekpunt";

    private final Aanspreekpunten aanspreekpunten;
    private final Gezinspost post;
    private final ApplicationEventPublisher events;

    NoodknopMelding(
            Aanspreekpunten aanspreekpunten, Gezinspost post, ApplicationEventPublisher events) {
        this.aanspreekpunten = aanspreekpunten;
        this.post = post;
        this.events = events;
    }

    @EventListener
    void on(NoodtoegangTaken fact) {
        if (fact.soort() != Noodtoegang.Soort.NOOD) {
            return;
        }
        var veilig = post.sendWhenSafe(fact.gezinId(), bericht(fact));
        aanspreekpunten
                .current(fact.gezinId())
                .ifPresent(huidig -> events.publishEvent(work(fact, huidig, veilig)));
    }

    private static Bericht bericht(NoodtoegangTaken fact) {
        return Bericht.of(
                fact.onderwerp(),
                Tekst.of("noodknop.brief.titel"),
                Tekst.of("noodknop.brief.wie", fact.naam()),
                Tekst.of("noodknop.brief.log"),
                Tekst.of("noodknop.brief.aanspreekpunt"));
    }

    private static WerkOpened work(NoodtoegangTaken fact, Aanspreekpunt huidig, boolean verteld) {
        return new WerkOpened(
                WERK,
                Onderwerp.of("noodtoegang", fact.id()),
                Optional.of(fact.gezinId()),
                Tekst.of(verteld ? "noodknop.werk.gemeld" : "noodknop.werk.vertellen", fact.naam()),
                "/noodtoegangen/" + fact.id(),
                Optional.empty(),
                Optional.of(huidig.medewerker()),
                Optional.empty(),
                true);
    }
}
