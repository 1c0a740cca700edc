package nl.samenhang.besluit.inzending;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.stereotype.Component;

/** What the sender hears. */
@Component
class Inzendingpost {

    private final Gezinspost post;

    Inzendingpost(Gezinspost post) {
        this.post = post;
    }

    /** That it came, when, and what it said: the proof for the sender (Awb art. 2:17). */
    void received(Inzending inzending) {
        send(
                inzending,
                "ontvangen",
                Tekst.of("inzending.bericht.ontvangen.tekst." + inzending.soort(), inzending.dag()),
                Tekst.of("inzending.bericht.ontvangen.afschrift", inzending.tekst()),
                Tekst.of("inzending.bericht.ontvangen.verder"));
    }

    void answered(Inzending inzending, String antwoord) {
        send(
                inzending,
                "beantwoord",
                Tekst.of("inzending.bericht.beantwoord.tekst", inzending.dag()),
                Tekst.of("inzending.bericht.beantwoord.antwoord", antwoord));
    }

    /** That somebody else has to answer it, and who (Awb art. 2:3 lid 1). */
    void forwarded(Inzending inzending, String naar) {
        send(
                inzending,
                "doorgestuurd",
                Tekst.of("inzending.bericht.doorgestuurd.tekst", inzending.dag(), naar),
                Tekst.of("inzending.bericht.doorgestuurd.verder"));
    }

    private void send(Inzending inzending, String soort, Tekst... alineas) {
        post.sendTo(
                inzending.gezin(),
                inzending.inwoner(),
                new Bericht(
                        Tekst.of("inzending.bericht." + soort + ".titel"),
                        List.of(alineas),
                        inzending.id().onderwerp(),
                        Optional.of(inzending.gezin())));
    }
}
