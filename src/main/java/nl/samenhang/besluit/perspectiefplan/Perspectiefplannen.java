package nl.samenhang.besluit.perspectiefplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Woorden;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans of young people for the years around 18: the own words, who stays, how the Big 5 stand
 * and what is arranged. Who may open the file works on it; the young person on the own plan.
 */
@Service
@Transactional
public class Perspectiefplannen {

    private final PerspectiefplanRepository plannen;
    private final MetingRepository metingen;
    private final StapRepository stappen;
    private final Perspectiefwerk werk;
    private final Inwoners inwoners;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Perspectiefplannen(
            PerspectiefplanRepository plannen,
            MetingRepository metingen,
            StapRepository stappen,
            Perspectiefwerk werk,
            Inwoners inwoners,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plannen = plannen;
        this.metingen = metingen;
        this.stappen = stappen;
        this.werk = werk;
        this.inwoners = inwoners;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Of the young people in a file, the oldest first. */
    @Transactional(readOnly = true)
    public List<Perspectiefplan> of(GezinId gezin) {
        return plannen.of(gezin);
    }

    @Transactional(readOnly = true)
    public Optional<Perspectiefplan> ofInwoner(InwonerId inwoner) {
        return plannen.ofInwoner(inwoner);
    }

    @Transactional(readOnly = true)
    public Perspectiefplan get(PerspectiefplanId id) {
        return plannen.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** How the Big 5 stood on each day they were judged, the newest first. */
    @Transactional(readOnly = true)
    public List<Meting> metingen(PerspectiefplanId id) {
        return metingen.of(id);
    }

    /** The adults who stay. */
    @Transactional(readOnly = true)
    public List<Steunpersoon> steun(PerspectiefplanId id) {
        return metingen.steun(id);
    }

    /** What has to be arranged, due first. */
    @Transactional(readOnly = true)
    public List<Stap> stappen(PerspectiefplanId id) {
        return stappen.of(id);
    }

    @Transactional(readOnly = true)
    public Stap getStap(PerspectiefplanId plan, StapId id) {
        return stappen.find(id)
                .filter(stap -> stap.plan().equals(plan))
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** What must be sent about the end of the help. */
    @Transactional(readOnly = true)
    public List<Eindbericht> berichten(PerspectiefplanId id) {
        return stappen.berichten(id);
    }

    /** What the young person wants, in the own words; written down by them or with them. */
    public void writeWoorden(PerspectiefplanId id, String tekst) {
        var plan = working(id);
        var zelf = plan.inwoner().value().equals(Contexts.current().actor());
        plannen.write(id, new Woorden(tekst.strip(), zelf, today()));
    }

    /** An adult who stays when helpers go. */
    public void addSteun(PerspectiefplanId id, String naam, String band) {
        metingen.addSteun(working(id), naam.strip(), band.strip());
    }

    public void removeSteun(PerspectiefplanId id, UUID steun) {
        working(id);
        metingen.removeSteun(id, steun);
    }

    /** How the Big 5 stand today; a green for support asks somebody who stays. */
    public void judge(PerspectiefplanId id, Map<Pijler, Oordeel> oordelen) {
        var plan = working(id);
        var meting = new Meting(today(), oordelen, me());
        if (meting.of(Pijler.STEUN).kleur() == Kleur.GROEN && steun(id).isEmpty()) {
            throw new Refusal("steunKleur", Tekst.of("perspectiefplan.fout.niemand-blijft"));
        }
        metingen.insert(plan, meting);
        werk.judged(plan);
        events.publishEvent(new Big5Judged(plan, naam(plan)));
    }

    /** It is arranged, or not needed for a reason. */
    public void settle(PerspectiefplanId id, StapId stap, Stapstatus status, String reden) {
        var plan = working(id);
        if (status == Stapstatus.NIET_NODIG && reden.isBlank()) {
            throw new Refusal("reden", Tekst.of("perspectiefplan.fout.niet-nodig"));
        }
        var settled = getStap(plan.id(), stap);
        stappen.settle(settled.id(), status, reden.strip(), today());
        werk.settled(settled);
    }

    /** What is not arranged yet, as far as anybody judged it. */
    @Transactional(readOnly = true)
    public List<Pijler> open(PerspectiefplanId id) {
        return metingen(id).stream()
                .findFirst()
                .map(Meting::open)
                .orElseGet(() -> List.of(Pijler.values()));
    }

    /** Work on a plan that has not ended, and note that it has begun. */
    Perspectiefplan working(PerspectiefplanId id) {
        var plan = get(id);
        if (plan.isEnded()) {
            throw new Refusal(Tekst.of("perspectiefplan.fout.afgerond"));
        }
        if (!plan.isBegun()) {
            plannen.begun(id, today());
            werk.begun(plan);
        }
        log.changed(id.onderwerp(), List.of(plan.inwoner()));
        return plan;
    }

    String naam(Perspectiefplan plan) {
        return inwoners.get(plan.inwoner()).aanspreeknaam();
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
