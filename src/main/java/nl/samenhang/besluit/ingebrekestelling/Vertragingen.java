package nl.samenhang.besluit.ingebrekestelling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstatus;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who asked that the decision comes later, and when (Awb art. 4:14 lid 1). No clock moves by
 * it.
 */
@Service
@Transactional
public class Vertragingen {

    private final VertragingRepository repository;
    private final Termijnen termijnen;
    private final Gezinspost post;
    private final Vertragingwerk werk;
    private final Verwerkingslog log;
    private final Clock clock;

    Vertragingen(
            VertragingRepository repository,
            Termijnen termijnen,
            Gezinspost post,
            Vertragingwerk werk,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.termijnen = termijnen;
        this.post = post;
        this.werk = werk;
        this.log = log;
        this.clock = clock;
    }

    /** What we told, the oldest first. */
    @Transactional(readOnly = true)
    public List<Vertraging> of(Onderwerp over) {
        return repository.of(over);
    }

    /** The last day by which we have to decide; empty when none runs, or all stand still. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> laatste(Beslisvraag vraag) {
        return termijnen.runningFor(vraag.onderwerp()).stream()
                .filter(klok -> vraag.open() && klok.status() != Termijnstatus.OPGESCHORT)
                .map(LopendeTermijn::uiterlijk)
                .findFirst();
    }

    /**
     * Tells that the term will not be met.
     *
     * @param verwacht the day by which the decision can be expected: as soon as it can be
     */
    public void tell(Beslisvraag vraag, LocalDate verwacht) {
        var laatste =
                laatste(vraag)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Tekst.of(
                                                        "ingebrekestelling.vertraging.fout.geen-termijn")));
        if (!verwacht.isAfter(laatste) || verwacht.isBefore(today())) {
            throw new Refusal(
                    "verwacht", Tekst.of("ingebrekestelling.vertraging.fout.dag", laatste));
        }
        var nieuw =
                new Vertraging(
                        Ids.next(),
                        vraag.onderwerp(),
                        vraag.gezin(),
                        vraag.inwoner(),
                        today(),
                        verwacht);
        repository.insert(nieuw);
        send(nieuw, laatste);
        werk.told(vraag.onderwerp());
        log.changed(vraag.onderwerp(), List.of(vraag.inwoner()));
    }

    private void send(Vertraging van, LocalDate laatste) {
        post.sendTo(
                van.gezin(),
                van.inwoner(),
                new Bericht(
                        Tekst.of("ingebrekestelling.vertraging.brief.titel"),
                        List.of(
                                Tekst.of(
                                        "ingebrekestelling.vertraging.brief.tekst." + van.soort(),
                                        laatste),
                                Tekst.of(
                                        "ingebrekestelling.vertraging.brief.verwacht",
                                        van.verwacht()),
                                Tekst.of("ingebrekestelling.vertraging.brief.rechten"),
                                Tekst.of(
                                        "ingebrekestelling.vertraging.brief.artikel."
                                                + van.soort())),
                        van.over(),
                        Optional.of(van.gezin())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
