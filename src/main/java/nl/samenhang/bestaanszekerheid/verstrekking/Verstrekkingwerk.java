package nl.samenhang.bestaanszekerheid.verstrekking;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What is to be done before somebody can be paid, and what people are told of it. No message and no
 * line of work holds an account number.
 */
@Component
class Verstrekkingwerk {

    /** Ask somebody for an account. */
    static final String VRAGEN = "verstrekking.rekening-vragen";

    /** Look whether another account really comes from them. */
    static final String BEKIJKEN = "verstrekking.rekening-bekijken";

    /** A payment came back. */
    static final String TERUG = "verstrekking.terug";

    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Gezinspost post;
    private final ApplicationEventPublisher events;

    Verstrekkingwerk(
            Gezinnen gezinnen,
            Inwoners inwoners,
            Gezinspost post,
            ApplicationEventPublisher events) {
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.post = post;
        this.events = events;
    }

    /** Who gets money and has no account with us is asked for one. */
    void ask(Verstrekking verstrekking) {
        tell(
                verstrekking.gezin(),
                verstrekking.begunstigde(),
                verstrekking.id().onderwerp(),
                "gevraagd");
        open(
                VRAGEN,
                new Onderwerp("verstrekking", verstrekking.begunstigde().value()),
                verstrekking.gezin(),
                verstrekking.begunstigde(),
                "/gezinnen/" + verstrekking.gezin() + "/bankrekeningen");
    }

    void given(Bankrekening rekening, boolean kijken) {
        events.publishEvent(
                new WerkClosed(VRAGEN, new Onderwerp("verstrekking", rekening.inwoner().value())));
        tell(
                rekening.gezin(),
                rekening.inwoner(),
                rekening.id().onderwerp(),
                kijken ? "anders" : "opgegeven");
        if (kijken) {
            open(
                    BEKIJKEN,
                    rekening.id().onderwerp(),
                    rekening.gezin(),
                    rekening.inwoner(),
                    "/bankrekeningen/" + rekening.id());
        }
    }

    void looked(Bankrekening rekening) {
        events.publishEvent(new WerkClosed(BEKIJKEN, rekening.id().onderwerp()));
    }

    void judged(Bankrekening rekening, boolean goed) {
        tell(
                rekening.gezin(),
                rekening.inwoner(),
                rekening.id().onderwerp(),
                goed ? "klopt" : "afgewezen");
    }

    /** A payment came back: somebody finds out why. */
    void returned(Verstrekking verstrekking) {
        open(
                TERUG,
                verstrekking.id().onderwerp(),
                verstrekking.gezin(),
                verstrekking.begunstigde(),
                "/verstrekkingen/" + verstrekking.id());
    }

    /** Somebody who had it last year hears that it can be asked again; no amount and no reason. */
    void invite(Verstrekking vorige) {
        tell(vorige.gezin(), vorige.begunstigde(), vorige.id().onderwerp(), "uitnodiging");
    }

    void solved(Verstrekking verstrekking) {
        events.publishEvent(new WerkClosed(TERUG, verstrekking.id().onderwerp()));
    }

    private void tell(GezinId gezin, InwonerId aan, Onderwerp onderwerp, String wat) {
        post.sendTo(
                gezin,
                aan,
                new Bericht(
                        Tekst.of("verstrekking.bericht." + wat + ".titel"),
                        List.of(Tekst.of("verstrekking.bericht." + wat + ".tekst")),
                        onderwerp,
                        Optional.of(gezin)));
    }

    private void open(String soort, Onderwerp onderwerp, GezinId gezin, InwonerId wie, String pad) {
        events.publishEvent(
                new WerkOpened(
                        soort,
                        onderwerp,
                        Optional.of(gezin),
                        Tekst.of(
                                soort.replace("verstrekking.", "verstrekking.werk."),
                                inwoners.get(wie).aanspreeknaam()),
                        pad,
                        gezinnen.get(gezin).team(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }
}
