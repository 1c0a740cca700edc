package nl.samenhang.bestaanszekerheid.uitvoering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Gemeentenamen;
import nl.samenhang.platform.security.LopendeSessies;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreements by which another municipality carries out a task. One contract manager asks for it,
 * another agrees; from then on employees of the executor who have a place here may do that task.
 */
@Service
@Transactional
public class Uitvoeringsafspraken {

    private final AfspraakRepository afspraken;
    private final ZaakRepository zaken;
    private final Gemeentenamen namen;
    private final LopendeSessies sessies;
    private final Verwerkingslog log;
    private final Clock clock;

    Uitvoeringsafspraken(
            AfspraakRepository afspraken,
            ZaakRepository zaken,
            Gemeentenamen namen,
            LopendeSessies sessies,
            Verwerkingslog log,
            Clock clock) {
        this.afspraken = afspraken;
        this.zaken = zaken;
        this.namen = namen;
        this.sessies = sessies;
        this.log = log;
        this.clock = clock;
    }

    /** Of which this municipality is one of the two sides, the newest first. */
    @Transactional(readOnly = true)
    public List<Uitvoeringsafspraak> all() {
        return afspraken.all();
    }

    @Transactional(readOnly = true)
    public Uitvoeringsafspraak get(AfspraakId id) {
        return afspraken.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** What began by it in each month and what that costs, the newest first. */
    @Transactional(readOnly = true)
    public List<Maandkosten> maanden(AfspraakId id) {
        return afspraken.maanden(get(id).id());
    }

    /** How the municipality is called that does these running cases, when it is another one. */
    @Transactional(readOnly = true)
    public List<String> uitvoerders(List<UUID> onderwerpen) {
        return onderwerpen.isEmpty()
                ? List.of()
                : zaken.uitvoerders(onderwerpen).stream()
                        .map(code -> namen.of(code.code()))
                        .toList();
    }

    /** Asks that a municipality carries out a task; nothing counts before somebody else agrees. */
    public AfspraakId ask(Gemeentecode uitvoerder, Taak taak, Periode periode, Bedrag prijs) {
        var hier = Contexts.current().gemeente();
        if (!namen.besides(hier).contains(uitvoerder.code())) {
            throw new Refusal("uitvoerder", Tekst.of("uitvoering.fout.uitvoerder"));
        }
        var nieuw =
                new Uitvoeringsafspraak(
                        AfspraakId.next(),
                        hier,
                        uitvoerder,
                        taak,
                        periode,
                        prijs,
                        new MedewerkerId(Contexts.current().actor()),
                        Optional.empty());
        afspraken.insert(nieuw, today());
        log.changed(nieuw.id().onderwerp(), List.of());
        return nieuw.id();
    }

    /** Another contract manager agrees. */
    public void agree(AfspraakId id) {
        var afspraak = mine(id);
        if (afspraak.akkoordOp().isPresent()) {
            throw new Refusal(Tekst.of("uitvoering.fout.al-akkoord"));
        }
        if (afspraak.gevraagdDoor().value().equals(Contexts.current().actor())) {
            throw new Refusal(Tekst.of("uitvoering.fout.zelf"));
        }
        try {
            afspraken.agree(id, today());
        } catch (DataIntegrityViolationException overlap) {
            throw new Refusal(Tekst.of("uitvoering.fout.dubbel"));
        }
        log.changed(id.onderwerp(), List.of());
    }

    /**
     * Ends it: from this day employees of the executor see nothing of the task any more. Who is
     * logged in does that anew, so that no session knows of a later end.
     */
    public void end(AfspraakId id, LocalDate tot) {
        var afspraak = mine(id);
        if (afspraak.isVoorbij(today())) {
            throw new Refusal(Tekst.of("uitvoering.fout.voorbij"));
        }
        if (tot.isBefore(today()) || tot.isBefore(afspraak.periode().van())) {
            throw new Refusal("tot", Tekst.of("uitvoering.fout.tot"));
        }
        afspraken.end(id, tot);
        afspraken.gasten(afspraak.uitvoerder()).forEach(sessies::end);
        log.changed(id.onderwerp(), List.of());
    }

    /** Only the one whose task it is decides; for the executor it is there to read. */
    private Uitvoeringsafspraak mine(AfspraakId id) {
        var afspraak = get(id);
        if (!afspraak.isVan(Contexts.current().gemeente())) {
            throw new NotFound(id.onderwerp());
        }
        return afspraak;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
