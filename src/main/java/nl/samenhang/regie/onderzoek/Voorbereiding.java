package nl.samenhang.regie.onderzoek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes before the inquiry: free support, a plan of one's own, and who this is. */
@Service
@Transactional
public class Voorbereiding {

    private final Onderzoeken onderzoeken;
    private final VoorafRepository vooraf;
    private final Onderzoekwerk werk;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voorbereiding(
            Onderzoeken onderzoeken,
            VoorafRepository vooraf,
            Onderzoekwerk werk,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.onderzoeken = onderzoeken;
        this.vooraf = vooraf;
        this.werk = werk;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** What the person said to the offer of free support, and later what came of it. */
    public void offer(OnderzoekId id, Ondersteuning nieuw) {
        var onderzoek = about(id, nieuw.inwoner());
        var ja = nieuw.antwoord() == Ondersteuning.Antwoord.JA;
        if (ja != nieuw.vorm().isPresent()) {
            throw new Refusal(
                    "vorm", Tekst.of(ja ? "onderzoek.fout.vorm" : "onderzoek.fout.vorm-zonder-ja"));
        }
        requirePast("aangebodenOp", nieuw.aangebodenOp());
        vooraf.replace(onderzoek, nieuw);
        log.changed(id.onderwerp(), List.of(nieuw.inwoner()));
    }

    /** Somebody saw a proof of identity; its number is never asked. */
    public void identify(OnderzoekId id, Identiteit gezien) {
        var onderzoek = about(id, gezien.inwoner());
        requirePast("gezienOp", gezien.gezienOp());
        vooraf.replace(onderzoek, gezien);
        log.changed(id.onderwerp(), List.of(gezien.inwoner()));
    }

    /** Takes a plan in; one that comes after the seven days counts too. */
    public void receive(OnderzoekId id, Eigenplan plan) {
        var onderzoek = about(id, plan.inwoner());
        if (plan.tekst().isEmpty() && plan.document().isEmpty()) {
            throw new Refusal("tekst", Tekst.of("onderzoek.fout.eigenplan"));
        }
        requirePast("ontvangenOp", plan.ontvangenOp());
        vooraf.insert(onderzoek, plan);
        log.changed(id.onderwerp(), List.of(plan.inwoner()));
        werk.planReceived(onderzoek.gezin());
        events.publishEvent(
                new EigenplanReceived(id, onderzoek.gezin(), plan.inwoner(), plan.ontvangenOp()));
    }

    private Onderzoek about(OnderzoekId id, InwonerId inwoner) {
        var onderzoek = onderzoeken.requireOpen(id);
        if (onderzoek.over(inwoner).isEmpty()) {
            throw new NotFound(Onderwerp.of("inwoner", inwoner));
        }
        return onderzoek;
    }

    private void requirePast(String veld, LocalDate dag) {
        if (dag.isAfter(LocalDate.now(clock))) {
            throw new Refusal(veld, Tekst.of("onderzoek.fout.toekomst"));
        }
    }
}
