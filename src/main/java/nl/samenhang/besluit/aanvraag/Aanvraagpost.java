package nl.samenhang.besluit.aanvraag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.stereotype.Component;

/** What the applicant hears on the way to the decision. */
@Component
class Aanvraagpost {

    private final Gezinspost post;

    Aanvraagpost(Gezinspost post) {
        this.post = post;
    }

    /** That it is there, and until when we have to decide. */
    void received(Aanvraag aanvraag, LocalDate uiterlijk) {
        send(
                aanvraag,
                "ontvangen",
                Tekst.of("aanvraag.bericht.ontvangen.tekst", aanvraag.ingediend()),
                Tekst.of("aanvraag.bericht.ontvangen.besluit", uiterlijk),
                Tekst.of("aanvraag.bericht.ontvangen.te-laat"));
    }

    void withdrawn(Aanvraag aanvraag) {
        send(
                aanvraag,
                "ingetrokken",
                Tekst.of("aanvraag.bericht.ingetrokken.tekst", aanvraag.ingediend()));
    }

    private void send(Aanvraag aanvraag, String soort, Tekst... alineas) {
        post.sendTo(
                aanvraag.gezin(),
                aanvraag.aanvrager(),
                new Bericht(
                        Tekst.of("aanvraag.bericht." + soort + ".titel"),
                        List.of(alineas),
                        aanvraag.id().onderwerp(),
                        Optional.of(aanvraag.gezin())));
    }
}
