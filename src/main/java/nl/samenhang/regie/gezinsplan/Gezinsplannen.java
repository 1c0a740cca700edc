package nl.samenhang.regie.gezinsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one plan of each gezin: its life from the first draft to its end. */
@Service
@Transactional
public class Gezinsplannen {

    private final GezinsplanRepository plannen;
    private final VersieRepository versies;
    private final Planlezer lezer;
    private final Planonderdelen onderdelen;
    private final Evaluaties evaluaties;
    private final Aanspreekpunten aanspreekpunten;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gezinsplannen(
            GezinsplanRepository plannen,
            VersieRepository versies,
            Planlezer lezer,
            Planonderdelen onderdelen,
            Evaluaties evaluaties,
            Aanspreekpunten aanspreekpunten,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plannen = plannen;
        this.versies = versies;
        this.lezer = lezer;
        this.onderdelen = onderdelen;
        this.evaluaties = evaluaties;
        this.aanspreekpunten = aanspreekpunten;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the plan, with all members of today as its clients. */
    public Gezinsplan start(GezinId gezin) {
        if (plannen.find(gezin).isPresent()) {
            throw new Refusal(Tekst.of("gezinsplan.weigering.bestaat"));
        }
        var plan =
                new Gezinsplan(
                        GezinsplanId.next(),
                        gezin,
                        Planstatus.CONCEPT,
                        0,
                        today(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        plannen.insert(plan);
        var leden = onderdelen.plant(plan);
        log.changed(Onderwerp.of("gezinsplan", plan.id()), leden);
        events.publishEvent(new GezinsplanStarted(plan.id(), gezin, leden));
        return plan;
    }

    @Transactional(readOnly = true)
    public Optional<Gezinsplan> find(GezinId gezin) {
        return plannen.find(gezin);
    }

    /** The plan, or the answer that it does not exist for the one who asks. */
    @Transactional(readOnly = true)
    public Gezinsplan get(GezinId gezin) {
        return require(plannen.find(gezin), gezin);
    }

    /** Everything that stands in the plan today. */
    @Transactional(readOnly = true)
    public Planinhoud inhoud(Gezinsplan plan) {
        return lezer.read(plan);
    }

    /** What is new since the plan was last agreed. */
    @Transactional(readOnly = true)
    public List<Wijziging> pending(Gezinsplan plan, Planinhoud inhoud) {
        return Planverschil.between(agreed(plan, plan.versie()), inhoud);
    }

    /** Agrees the plan with the family: from now on this version stands as it is. */
    public Planversie agree(GezinId gezin) {
        var plan = require(plannen.lock(gezin), gezin);
        var inhoud = lezer.read(plan);
        VaststellingPolicy.refuse(
                        plan.status(),
                        inhoud,
                        pending(plan, inhoud),
                        aanspreekpunten.current(gezin).isPresent())
                .ifPresent(Gezinsplannen::refuse);
        var actor = new MedewerkerId(Contexts.current().actor());
        var versie = new Planversie(plan.versie() + 1, today(), actor, inhoud);
        versies.insert(plan, versie);
        plannen.agree(plan.id(), versie.nummer(), today());
        evaluaties.schedule(plan);
        var leden = leden(inhoud);
        log.changed(Onderwerp.of("gezinsplan", plan.id()), leden);
        events.publishEvent(new GezinsplanAgreed(plan.id(), gezin, versie.nummer(), leden));
        return versie;
    }

    /** A version as it was agreed. */
    @Transactional(readOnly = true)
    public Planversie versie(Gezinsplan plan, int nummer) {
        return versies.find(plan.id(), nummer)
                .orElseThrow(() -> new NotFound(Onderwerp.of("gezinsplan", plan.id())));
    }

    /** What a version changed against the one before it. */
    @Transactional(readOnly = true)
    public List<Wijziging> verschil(Gezinsplan plan, int nummer) {
        return Planverschil.between(agreed(plan, nummer - 1), versie(plan, nummer).inhoud());
    }

    /** Writes down how the family and the helpers looked back. */
    public void evaluate(GezinId gezin, String woorden, String verslag) {
        var plan = require(plannen.lock(gezin), gezin);
        requireStep(plan, Planstatus.Stap.EVALUEREN);
        evaluaties.hold(plan, woorden.strip(), verslag.strip());
        plannen.change(plan.id(), Planstatus.GEEVALUEERD, Optional.empty(), Optional.empty());
        var leden = leden(lezer.read(plan));
        log.changed(Onderwerp.of("gezinsplan", plan.id()), leden);
        events.publishEvent(new GezinsplanEvaluated(plan.id(), gezin, leden));
    }

    @Transactional(readOnly = true)
    public List<Evaluatie> evaluaties(Gezinsplan plan) {
        return versies.evaluaties(plan.id());
    }

    /** Ends the plan, with the reason as the family may read it. */
    public void close(GezinId gezin, String reden) {
        var plan = require(plannen.lock(gezin), gezin);
        requireStep(plan, Planstatus.Stap.SLUITEN);
        plannen.change(plan.id(), Planstatus.GESLOTEN, Optional.of(today()), Optional.of(reden));
        evaluaties.cancel(plan);
        var leden = leden(lezer.read(plan));
        log.changed(Onderwerp.of("gezinsplan", plan.id()), leden);
        events.publishEvent(new GezinsplanClosed(plan.id(), gezin, reden, leden));
    }

    /** Takes a plan up again; it has to be agreed anew. */
    public void reopen(GezinId gezin, String reden) {
        var plan = require(plannen.lock(gezin), gezin);
        requireStep(plan, Planstatus.Stap.HEROPENEN);
        plannen.change(plan.id(), Planstatus.CONCEPT, Optional.empty(), Optional.of(reden));
        var leden = leden(lezer.read(plan));
        log.changed(Onderwerp.of("gezinsplan", plan.id()), leden);
        events.publishEvent(new GezinsplanReopened(plan.id(), gezin, reden, leden));
    }

    private Planinhoud agreed(Gezinsplan plan, int nummer) {
        return nummer == 0 ? Planinhoud.LEEG : versie(plan, nummer).inhoud();
    }

    private static List<InwonerId> leden(Planinhoud inhoud) {
        return inhoud.top().map(Onderdeel::clienten).orElse(List.of());
    }

    private static void requireStep(Gezinsplan plan, Planstatus.Stap stap) {
        if (!plan.status().allows(stap)) {
            refuse(Tekst.of("gezinsplan.weigering.stap." + plan.status().name()));
        }
    }

    private static void refuse(Tekst reason) {
        throw new Refusal(reason);
    }

    private static Gezinsplan require(Optional<Gezinsplan> plan, GezinId gezin) {
        return plan.orElseThrow(() -> new NotFound(Onderwerp.of("gezin", gezin)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
