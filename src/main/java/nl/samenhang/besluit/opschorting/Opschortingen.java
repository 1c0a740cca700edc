package nl.samenhang.besluit.opschorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagDecided;
import nl.samenhang.besluit.aanvraag.AanvraagWithdrawn;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.bezwaar.BezwaarDecided;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets our time to decide stand still for a reason of the law, and run again. */
@Service
@Transactional
public class Opschortingen {

    private final OpschortingRepository repository;
    private final Opschortingklok klok;
    private final Opschortingpost post;
    private final Verwerkingslog log;
    private final Clock clock;

    Opschortingen(
            OpschortingRepository repository,
            Opschortingklok klok,
            Opschortingpost post,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.klok = klok;
        this.post = post;
        this.log = log;
        this.clock = clock;
    }

    /** Of an application or an objection, the oldest first. */
    @Transactional(readOnly = true)
    public List<Opschorting> of(Onderwerp over) {
        return repository.of(over);
    }

    /** Whether the time to decide on this can stand still from tomorrow on. */
    @Transactional(readOnly = true)
    public boolean isPossible(Beslisvraag vraag) {
        return vraag.open()
                && of(vraag.onderwerp()).stream().noneMatch(Opschorting::open)
                && klok.canStop(vraag.onderwerp(), today().plusDays(1));
    }

    /** The clocks stand still; the person hears why, for how long and what the last day becomes. */
    public Opschorting begin(Beslisvraag vraag, NieuweOpschorting zoals) {
        return begin(vraag, zoals, true);
    }

    /** As above, when the letter of somebody else says it: nobody gets two on one day. */
    void beginWithoutLetter(Beslisvraag vraag, NieuweOpschorting zoals) {
        begin(vraag, zoals, false);
    }

    private Opschorting begin(Beslisvraag vraag, NieuweOpschorting zoals, boolean brief) {
        var nieuw = toOpschorting(vraag, zoals);
        Opschortingregels.refuse(
                        vraag,
                        nieuw,
                        klok.running(vraag.onderwerp()),
                        of(vraag.onderwerp()),
                        today())
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        repository.insert(nieuw);
        var besluit = klok.suspend(nieuw);
        if (brief) {
            post.begun(nieuw, besluit);
        }
        if (nieuw.uiterlijk().isBefore(today())) {
            resume(nieuw, Optional.empty());
        }
        log.changed(vraag.onderwerp(), List.of(vraag.inwoner()));
        return nieuw;
    }

    /**
     * The reason for it is gone, and the clocks run again from the day after.
     *
     * @param dag the last day on which there was reason, such as the day on which it came
     */
    public void end(Beslisvraag vraag, LocalDate dag) {
        var stil =
                of(vraag.onderwerp()).stream()
                        .filter(Opschorting::open)
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Tekst.of("opschorting.fout.loopt")));
        if (dag.isAfter(today()) || dag.isBefore(stil.van().minusDays(1))) {
            throw new Refusal("dag", Tekst.of("opschorting.fout.dag"));
        }
        end(stil, Optional.of(dag));
        log.changed(vraag.onderwerp(), List.of(vraag.inwoner()));
    }

    /** Lets the clocks run again where the last day is over. */
    public void resumeLapsed() {
        repository.lapsed(today()).forEach(stil -> end(stil, Optional.empty()));
    }

    @EventListener
    void decided(AanvraagDecided event) {
        repository.close(event.onderwerp(), Optional.empty());
    }

    @EventListener
    void withdrawn(AanvraagWithdrawn event) {
        repository.close(event.onderwerp(), Optional.empty());
    }

    @EventListener
    void decided(BezwaarDecided event) {
        repository.close(event.onderwerp(), Optional.empty());
    }

    private void end(Opschorting stil, Optional<LocalDate> klaar) {
        resume(stil, klaar)
                .ifPresent(uiterlijk -> post.ended(repository.get(stil.id()), uiterlijk));
    }

    private Optional<LocalDate> resume(Opschorting stil, Optional<LocalDate> klaar) {
        repository.close(stil.over(), klaar);
        return klok.resume(repository.get(stil.id()));
    }

    private Opschorting toOpschorting(Beslisvraag vraag, NieuweOpschorting zoals) {
        var van =
                zoals.isGebeurd()
                        ? zoals.van()
                                .orElseThrow(
                                        () ->
                                                new Refusal(
                                                        "van",
                                                        Tekst.of("opschorting.fout.van-leeg")))
                        : today().plusDays(1);
        return new Opschorting(
                Ids.next(),
                vraag.onderwerp(),
                vraag.gezin(),
                vraag.inwoner(),
                zoals.reden(),
                zoals.toelichting().strip(),
                today(),
                van,
                zoals.uiterlijk(),
                true,
                Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
