package nl.samenhang.bestaanszekerheid.regeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One request for all schemes that a household wants decided. What a resident sends waits until
 * somebody who grants schemes takes it in; it counts from the day on which it was sent (Awb art.
 * 4:1 and 2:17).
 */
@Service
@Transactional
public class Rechtenaanvragen {

    /** Take in what a resident asked. */
    static final String OPNEMEN = "rechtenvraag.opnemen";

    /** Within how long somebody looks at what was sent electronically. */
    private static final String TERMIJN = "T43";

    /** An outcome older than this is asked anew: what a household has may have changed. */
    private static final int WEKEN_GOED = 4;

    private final Rechtenvragen vragen;
    private final RechtenvraagRepository repository;
    private final Rechtenopname opname;
    private final Kostengebruik kostengebruik;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Termijnen termijnen;
    private final Gezinspost post;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rechtenaanvragen(
            Rechtenvragen vragen,
            RechtenvraagRepository repository,
            Rechtenopname opname,
            Kostengebruik kostengebruik,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Termijnen termijnen,
            Gezinspost post,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vragen = vragen;
        this.repository = repository;
        this.opname = opname;
        this.kostengebruik = kostengebruik;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.termijnen = termijnen;
        this.post = post;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** A resident asks for decisions on these schemes; the proof of it comes at once. */
    public void send(RechtenvraagId id, Set<String> regelingen) {
        var vraag = ask(id, regelingen);
        post.sendTo(
                vraag.gezin(),
                vraag.aanvrager(),
                new Bericht(
                        Tekst.of("rechtenvraag.bericht.ontvangen.titel"),
                        List.of(
                                Tekst.of("rechtenvraag.bericht.ontvangen.tekst", today()),
                                Tekst.of("rechtenvraag.bericht.ontvangen.verder")),
                        id.onderwerp(),
                        Optional.of(vraag.gezin())));
        events.publishEvent(
                new WerkOpened(
                        OPNEMEN,
                        id.onderwerp(),
                        Optional.of(vraag.gezin()),
                        Tekst.of(
                                "rechtenvraag.werk.opnemen",
                                inwoners.get(vraag.aanvrager()).aanspreeknaam()),
                        "/gezinnen/" + vraag.gezin() + "/rechtenvragen/" + id,
                        gezinnen.get(vraag.gezin()).team(),
                        Optional.empty(),
                        Optional.of(termijnen.uiterlijk(TERMIJN, today())),
                        false));
    }

    /** An employee asks it together with the household, and takes it in at once. */
    public AanvraagId receive(RechtenvraagId id, Set<String> regelingen) {
        ask(id, regelingen);
        return takeIn(id);
    }

    /** Takes in what was asked: one application with a line for each scheme, or for each child. */
    public AanvraagId takeIn(RechtenvraagId id) {
        repository.lock(id);
        var vraag = vragen.get(id);
        if (vraag.verzoek().isEmpty() || vraag.verzoek().get().aanvraag().isPresent()) {
            throw new Refusal(Tekst.of("rechtenvraag.fout.niet-gevraagd"));
        }
        var aanvraag = opname.takeIn(vraag, vragen.rechten(vraag));
        repository.takenIn(id, aanvraag);
        events.publishEvent(new WerkClosed(OPNEMEN, id.onderwerp()));
        events.publishEvent(new RechtenaanvraagReceived(id));
        log.changed(id.onderwerp(), List.of(vraag.aanvrager()));
        return aanvraag;
    }

    private Rechtenvraag ask(RechtenvraagId id, Set<String> regelingen) {
        repository.lock(id);
        var vraag = vragen.get(id);
        if (vraag.isOpen() || vraag.verzoek().isPresent()) {
            throw new Refusal(Tekst.of("rechtenvraag.fout.al-gevraagd"));
        }
        if (today().isAfter(vraag.stand().orElseThrow().dag().plusWeeks(WEKEN_GOED))) {
            throw new Refusal(Tekst.of("rechtenvraag.fout.te-oud"));
        }
        var gekozen =
                vragen.rechten(vraag).uitslagen().stream()
                        .map(Regelinguitslag::regeling)
                        .filter(regeling -> !regeling.elders())
                        .map(Regeling::tabel)
                        .filter(regelingen::contains)
                        .toList();
        if (gekozen.isEmpty()) {
            throw new Refusal("regelingen", Tekst.of("rechtenvraag.fout.geen-regeling"));
        }
        requireSameCosts(vraag, gekozen);
        repository.asked(id, gekozen, today());
        log.changed(id.onderwerp(), List.of(vraag.aanvrager()));
        return vraag;
    }

    /** What a household pays itself counts once: other costs asked meanwhile change the sum. */
    private void requireSameCosts(Rechtenvraag vraag, List<String> gekozen) {
        var asks =
                vragen.rechten(vraag).uitslagen().stream()
                        .filter(uitslag -> uitslag.kosten().isPresent())
                        .anyMatch(uitslag -> gekozen.contains(uitslag.regeling().tabel()));
        var dag = vraag.stand().orElseThrow().dag();
        var toen = vraag.antwoorden();
        if (asks && !kostengebruik.fill(vraag, toen, dag).kosten().equals(toen.kosten())) {
            throw new Refusal("regelingen", Tekst.of("rechtenvraag.fout.kosten-anders"));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
