package nl.samenhang.besluit.opschorting;

import java.util.Optional;
import nl.samenhang.besluit.bezwaar.GrondenAsked;
import nl.samenhang.besluit.bezwaar.GrondenReceived;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.termijn.Opschortingsreden;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who objected without saying why gets time to do so, and ours stands still until then (Awb art.
 * 6:6 and 7:10 lid 2).
 */
@Component
class Bezwaarherstel {

    private final Opschortingen opschortingen;
    private final Texts texts;

    Bezwaarherstel(Opschortingen opschortingen, Texts texts) {
        this.opschortingen = opschortingen;
        this.texts = texts;
    }

    /** A term that is over already cannot stand still; the person has the time all the same. */
    @EventListener
    void asked(GrondenAsked event) {
        var vraag = event.bezwaar().beslisvraag();
        if (opschortingen.isPossible(vraag)) {
            opschortingen.beginWithoutLetter(
                    vraag,
                    new NieuweOpschorting(
                            Opschortingsreden.AANVULLING,
                            texts.t("nl", Tekst.of("opschorting.gronden")),
                            Optional.empty(),
                            event.uiterlijk()));
        }
    }

    @EventListener
    void received(GrondenReceived event) {
        var vraag = event.bezwaar().beslisvraag();
        opschortingen.of(vraag.onderwerp()).stream()
                .filter(stil -> stil.open() && stil.reden() == Opschortingsreden.AANVULLING)
                .findFirst()
                .ifPresent(
                        stil ->
                                opschortingen.end(
                                        vraag,
                                        event.dag().isBefore(stil.gemeld())
                                                ? stil.gemeld()
                                                : event.dag()));
    }
}
