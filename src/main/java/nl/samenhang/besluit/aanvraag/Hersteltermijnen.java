package nl.samenhang.besluit.aanvraag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What applicants are asked to complete; as long as we wait for it, our clocks stand still. */
@Service
@Transactional
public class Hersteltermijnen {

    private final Aanvragen aanvragen;
    private final HersteltermijnRepository repository;
    private final Aanvraagwerk werk;
    private final Aanvraagpost post;
    private final Verwerkingslog log;
    private final Clock clock;

    Hersteltermijnen(
            Aanvragen aanvragen,
            HersteltermijnRepository repository,
            Aanvraagwerk werk,
            Aanvraagpost post,
            Verwerkingslog log,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.repository = repository;
        this.werk = werk;
        this.post = post;
        this.log = log;
        this.clock = clock;
    }

    /** What the applicant was asked to complete, the oldest first. */
    @Transactional(readOnly = true)
    public List<Hersteltermijn> of(AanvraagId id) {
        return repository.of(id);
    }

    /** Whether we wait for the applicant. */
    @Transactional(readOnly = true)
    public boolean isWaiting(AanvraagId id) {
        return repository.waiting(id).isPresent();
    }

    /**
     * Asks the applicant for what is missing (Awb art. 4:5); from tomorrow the clocks stand still.
     *
     * @param uiterlijk the last day on which it can come
     */
    public void ask(AanvraagId id, String wat, LocalDate uiterlijk) {
        var aanvraag = aanvragen.open(id);
        if (aanvraag.isAmbtshalve()) {
            throw new Refusal(Tekst.of("aanvraag.fout.ambtshalve"));
        }
        if (isWaiting(id)) {
            throw new Refusal(Tekst.of("aanvraag.fout.wacht-al"));
        }
        if (!uiterlijk.isAfter(today())) {
            throw new Refusal("uiterlijk", Tekst.of("aanvraag.fout.te-vroeg"));
        }
        var hersteltermijn =
                new Hersteltermijn(Ids.next(), wat.strip(), today(), uiterlijk, Optional.empty());
        repository.insert(aanvraag, hersteltermijn);
        werk.suspend(aanvraag, today().plusDays(1));
        post.missing(aanvraag, hersteltermijn);
        log.changed(id.onderwerp(), List.of(aanvraag.aanvrager()));
    }

    /** What was missing came on this day; the clocks run again. */
    public void complete(AanvraagId id, LocalDate dag) {
        var aanvraag = aanvragen.open(id);
        var wacht =
                repository
                        .waiting(id)
                        .orElseThrow(() -> new Refusal(Tekst.of("aanvraag.fout.wacht-niet")));
        if (dag.isAfter(today()) || dag.isBefore(wacht.gevraagdOp())) {
            throw new Refusal("dag", Tekst.of("aanvraag.fout.dag-hersteltermijn"));
        }
        var laatste = dag.isAfter(wacht.uiterlijk()) ? wacht.uiterlijk() : dag;
        repository.close(id, Optional.of(dag));
        werk.resume(aanvraag, laatste.plusDays(1));
        log.changed(id.onderwerp(), List.of(aanvraag.aanvrager()));
    }

    /** Lets the clocks run again where the term to complete is over and nothing came. */
    public void resumeLapsed() {
        for (var id : repository.lapsed(today())) {
            var wacht = repository.waiting(id);
            repository.close(id, Optional.empty());
            wacht.ifPresent(w -> werk.resume(aanvragen.get(id), w.uiterlijk().plusDays(1)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
