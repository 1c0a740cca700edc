package nl.samenhang.bestaanszekerheid.regeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.regeling.Normvoorstel.Soort;
import nl.samenhang.bestaanszekerheid.regeling.Normvoorstel.Status;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Norms of a later day that are entered on screen. They follow what was known without a gap and
 * without an overlap, and count when somebody else than who entered them agreed.
 */
@Service
@Transactional
public class Normvoorstellen {

    private final NormvoorstelRepository repository;
    private final Normcontrole controle;
    private final Normwerk werk;
    private final Clock clock;

    Normvoorstellen(
            NormvoorstelRepository repository, Normcontrole controle, Normwerk werk, Clock clock) {
        this.repository = repository;
        this.controle = controle;
        this.werk = werk;
        this.clock = clock;
    }

    /** All of them, what begins last first. */
    @Transactional(readOnly = true)
    public List<Normvoorstel> all() {
        return repository.all();
    }

    /** Enters them and asks a second person to look. */
    public NormvoorstelId propose(
            Soort soort,
            LocalDate van,
            Optional<LocalDate> tot,
            String bron,
            Map<String, Bedrag> bedragen) {
        var nieuw =
                new Normvoorstel(
                        NormvoorstelId.next(),
                        soort,
                        van,
                        tot,
                        bron,
                        bedragen,
                        Status.GEVRAAGD,
                        actor(),
                        today(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        controle.require(nieuw);
        if (!repository.insert(nieuw)) {
            throw new Refusal("van", Tekst.of("normvoorstel.fout.bestaat", van));
        }
        werk.asked(nieuw);
        return nieuw.id();
    }

    /** From its day on every question is worked out with it; what was worked out stays. */
    public void approve(NormvoorstelId id) {
        var voorstel = byOther(id);
        controle.require(voorstel);
        repository.decide(id, Status.GOEDGEKEURD, Optional.of(actor()), today(), "");
        werk.close(voorstel);
    }

    /** It is not right, and why. */
    public void sendBack(NormvoorstelId id, String opmerking) {
        var voorstel = byOther(id);
        repository.decide(id, Status.TERUGGESTUURD, Optional.of(actor()), today(), opmerking);
        werk.sentBack(voorstel);
    }

    /** Takes it back before anybody decided on it. */
    public void withdraw(NormvoorstelId id) {
        var voorstel = waiting(id);
        repository.decide(id, Status.INGETROKKEN, Optional.empty(), today(), "");
        werk.close(voorstel);
    }

    private Normvoorstel byOther(NormvoorstelId id) {
        var voorstel = waiting(id);
        if (voorstel.maker().equals(actor())) {
            throw new Refusal(Tekst.of("normvoorstel.fout.zelf"));
        }
        return voorstel;
    }

    private Normvoorstel waiting(NormvoorstelId id) {
        var voorstel = repository.lock(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        if (!voorstel.waits()) {
            throw new Refusal(Tekst.of("normvoorstel.fout.besloten"));
        }
        return voorstel;
    }

    private static UUID actor() {
        return Contexts.current().actor();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
