package nl.samenhang.recht.bewaring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.jobs.Taken;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists of what is to be destroyed: drawn up by the house, judged by the archivist, signed by a
 * second person and then carried out (Archiefwet 1995 art. 3, Archiefbesluit 1995 art. 8).
 */
@Service
@Transactional
public class Vernietigingslijsten {

    private final LijstRepository lijsten;
    private final RegelRepository regels;
    private final UitkomstRepository uitkomsten;
    private final Taken taken;
    private final Verwerkingslog log;
    private final Clock clock;

    Vernietigingslijsten(
            LijstRepository lijsten,
            RegelRepository regels,
            UitkomstRepository uitkomsten,
            Taken taken,
            Verwerkingslog log,
            Clock clock) {
        this.lijsten = lijsten;
        this.regels = regels;
        this.uitkomsten = uitkomsten;
        this.taken = taken;
        this.log = log;
        this.clock = clock;
    }

    /** Has a list drawn up; refused while another one is not finished. */
    public LijstId propose() {
        var id = LijstId.next();
        if (!lijsten.insert(id, today())) {
            throw new Refusal(Tekst.of("bewaring.weigering.loopt-al"));
        }
        start(id, Opstelling.SOORT, Optional.empty());
        return id;
    }

    @Transactional(readOnly = true)
    public Vernietigingslijst get(LijstId id) {
        return lijsten.find(id).orElseThrow(() -> missing(id));
    }

    @Transactional(readOnly = true)
    public List<Vernietigingslijst> latest(int limit) {
        return lijsten.latest(limit);
    }

    /** How many lines of a list stand where. */
    @Transactional(readOnly = true)
    public Map<Regelstatus, Long> count(LijstId id) {
        return regels.count(id);
    }

    /** Lines in the order of their last change, from a line on. */
    @Transactional(readOnly = true)
    public List<Lijstregel> regels(
            LijstId id, Regelstatus status, Optional<RegelId> na, int limit) {
        return regels.page(id, status, na.flatMap(r -> regels.find(id, r)), limit);
    }

    @Transactional(readOnly = true)
    public Lijstregel regel(LijstId id, RegelId regel) {
        return regels.find(id, regel).orElseThrow(() -> missing(id));
    }

    /** How much was destroyed by each rule. */
    @Transactional(readOnly = true)
    public List<Uitkomst> uitkomsten(LijstId id) {
        return uitkomsten.uitkomsten(id);
    }

    /** Which of these things the archivist keeps today, and why. */
    @Transactional(readOnly = true)
    public List<Uitzondering> exceptions(Collection<UUID> onderwerpen) {
        return onderwerpen.isEmpty() ? List.of() : regels.excluded(onderwerpen, today());
    }

    /**
     * Takes a line out: it stays, also on later lists.
     *
     * @param tot the last day on which it stays out; empty for good
     */
    public void exclude(
            LijstId id,
            RegelId regel,
            Uitzonderingsreden reden,
            String toelichting,
            Optional<LocalDate> tot) {
        requireLine(id, regel, Regelstatus.OP_LIJST);
        if (toelichting.isBlank()) {
            throw new Refusal("toelichting", Tekst.of("bewaring.weigering.toelichting"));
        }
        if (tot.filter(dag -> !dag.isAfter(today())).isPresent()) {
            throw new Refusal("tot", Tekst.of("bewaring.weigering.tot"));
        }
        regels.mark(
                id,
                regel,
                Regelstatus.UITGEZONDERD,
                Optional.of(reden.name()),
                toelichting.strip(),
                tot);
        log.changed(Onderwerp.of("vernietigingslijst", id), List.of());
    }

    /** Puts a line that was taken out back on the list. */
    public void include(LijstId id, RegelId regel) {
        requireLine(id, regel, Regelstatus.UITGEZONDERD);
        regels.mark(id, regel, Regelstatus.OP_LIJST, Optional.empty(), "", Optional.empty());
    }

    /** The archivist is done with it; somebody else signs. */
    public void review(LijstId id) {
        require(id, Lijststatus.VOORGESTELD);
        var wie = Contexts.current();
        lijsten.review(id, new MedewerkerId(wie.actor()), wie.actorNaam(), today());
        log.changed(Onderwerp.of("vernietigingslijst", id), List.of());
    }

    /** Whoever was to sign wants the archivist to look again. */
    public void giveBack(LijstId id) {
        require(id, Lijststatus.BEOORDEELD);
        lijsten.giveBack(id);
        log.changed(Onderwerp.of("vernietigingslijst", id), List.of());
    }

    /** A second person signs; from then on it is destroyed. */
    public void sign(LijstId id) {
        var lijst = require(id, Lijststatus.BEOORDEELD);
        var wie = Contexts.current();
        if (lijst.archivaris().filter(a -> a.wie().equals(wie.actor())).isPresent()) {
            throw new Refusal(Tekst.of("bewaring.weigering.zelf"));
        }
        lijsten.sign(id, new MedewerkerId(wie.actor()), wie.actorNaam(), today());
        log.changed(Onderwerp.of("vernietigingslijst", id), List.of());
        var op = regels.count(id).getOrDefault(Regelstatus.OP_LIJST, 0L);
        start(id, Vernietiging.SOORT, Optional.of(op));
    }

    /** Goes on with a destruction that stopped. */
    public void resume(LijstId id) {
        var lijst = require(id, Lijststatus.ONDERTEKEND);
        if (lijst.taak().flatMap(taken::find).filter(t -> !t.isEnded()).isPresent()) {
            throw new Refusal(Tekst.of("bewaring.weigering.loopt-nog"));
        }
        var op = regels.count(id).getOrDefault(Regelstatus.OP_LIJST, 0L);
        start(id, Vernietiging.SOORT, Optional.of(op));
    }

    private void start(LijstId id, String soort, Optional<Long> totaal) {
        var taak = taken.start(soort, Tekst.of("bewaring.taak." + soort), id.toString(), totaal);
        lijsten.setTaak(id, taak);
    }

    private void requireLine(LijstId id, RegelId regel, Regelstatus status) {
        require(id, Lijststatus.VOORGESTELD);
        if (regels.lock(id, regel).filter(r -> r.status() == status).isEmpty()) {
            throw new Refusal(Tekst.of("bewaring.weigering.regel"));
        }
    }

    private Vernietigingslijst require(LijstId id, Lijststatus status) {
        var lijst = lijsten.lock(id).orElseThrow(() -> missing(id));
        if (lijst.status() != status) {
            throw new Refusal(Tekst.of("bewaring.weigering.stand"));
        }
        return lijst;
    }

    private static NotFound missing(LijstId id) {
        return new NotFound(Onderwerp.of("vernietigingslijst", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
