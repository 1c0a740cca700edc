package nl.samenhang.besluit.aanvraag;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.TermijnResumed;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstart;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The clocks of an application, and who has to decide. */
@Component
class Aanvraagwerk {

    static final String BESLUITEN = "aanvraag.besluiten";

    private final AanvraagRepository repository;
    private final Termijnen termijnen;
    private final Gezinnen gezinnen;
    private final Aanspreekpunten aanspreekpunten;
    private final ApplicationEventPublisher events;

    Aanvraagwerk(
            AanvraagRepository repository,
            Termijnen termijnen,
            Gezinnen gezinnen,
            Aanspreekpunten aanspreekpunten,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.termijnen = termijnen;
        this.gezinnen = gezinnen;
        this.aanspreekpunten = aanspreekpunten;
        this.events = events;
    }

    /**
     * Something was asked: the clock of its law starts on the day of the application. What the
     * municipality began by itself has no term to decide (Awb art. 4:13), and help that cannot wait
     * is decided on at once.
     */
    void asked(Aanvraag aanvraag, Aanvraagregel regel) {
        var code = Beslistermijn.code(regel.wet()).orElseThrow();
        if (!aanvraag.isAmbtshalve()
                && !regel.spoed()
                && clocks(aanvraag).stream().noneMatch(t -> t.code().equals(code))) {
            termijnen.startAll(
                    List.of(
                            Termijnstart.on(
                                    aanvraag.ingediend(),
                                    code,
                                    aanvraag.id().onderwerp(),
                                    Optional.of(aanvraag.gezin()))));
        }
        open(aanvraag, regel.spoed());
    }

    /** A clock runs again: who has to decide sees the new last day. */
    @EventListener
    void resumed(TermijnResumed event) {
        if (Beslisvraag.Soort.of(event.onderwerp()) == Beslisvraag.Soort.AANVRAAG) {
            repository
                    .find(new AanvraagId(event.onderwerp().id()))
                    .filter(Aanvraag::isOpen)
                    .ifPresent(aanvraag -> open(aanvraag, false));
        }
    }

    void ended(Aanvraag aanvraag) {
        clocks(aanvraag).forEach(klok -> termijnen.end(aanvraag.id().onderwerp(), klok.code()));
        events.publishEvent(new WerkClosed(BESLUITEN, aanvraag.id().onderwerp()));
    }

    /** The clocks that run or stand still, the first one due first. */
    List<LopendeTermijn> clocks(Aanvraag aanvraag) {
        return termijnen.runningFor(aanvraag.id().onderwerp()).stream()
                .sorted(Comparator.comparing(LopendeTermijn::uiterlijk))
                .toList();
    }

    private void open(Aanvraag aanvraag, boolean spoed) {
        var klok = clocks(aanvraag).stream().map(LopendeTermijn::uiterlijk).findFirst();
        events.publishEvent(
                new WerkOpened(
                        BESLUITEN,
                        aanvraag.id().onderwerp(),
                        Optional.of(aanvraag.gezin()),
                        Tekst.of("aanvraag.werk.besluiten"),
                        "/aanvragen/" + aanvraag.id(),
                        gezinnen.get(aanvraag.gezin()).team(),
                        aanspreekpunten.current(aanvraag.gezin()).map(a -> a.medewerker()),
                        spoed ? Optional.of(aanvraag.ingediend()) : klok,
                        spoed));
    }
}
