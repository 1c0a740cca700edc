package nl.samenhang.besluit.perspectiefplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of the round at night, each in a transaction of its own: who reached 16.5 gets a plan,
 * and of each plan is looked what is due.
 */
@Component
@Transactional
class Perspectiefronde {

    private static final int BATCH = 500;

    private final PerspectiefplanRepository plannen;
    private final StapRepository stappen;
    private final Perspectiefwerk werk;
    private final Volwassenworden kalender;
    private final Voorzieningen voorzieningen;
    private final Inwoners inwoners;
    private final Termijnen termijnen;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Perspectiefronde(
            PerspectiefplanRepository plannen,
            StapRepository stappen,
            Perspectiefwerk werk,
            Volwassenworden kalender,
            Voorzieningen voorzieningen,
            Inwoners inwoners,
            Termijnen termijnen,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plannen = plannen;
        this.stappen = stappen;
        this.werk = werk;
        this.kalender = kalender;
        this.voorzieningen = voorzieningen;
        this.inwoners = inwoners;
        this.termijnen = termijnen;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** The youth help that runs today, by who has it. */
    @Transactional(readOnly = true)
    public Map<InwonerId, List<Voorziening>> jeugdhulp() {
        return voorzieningen.running(Wet.JEUGDWET).stream()
                .collect(Collectors.groupingBy(Voorziening::inwoner));
    }

    /** Who of these people reached 16.5, is not of age yet and has no plan. */
    @Transactional(readOnly = true)
    public List<Perspectiefplan> missing(Map<InwonerId, List<Voorziening>> jeugdhulp) {
        Set<InwonerId> met = plannen.withPlan();
        var zonder = jeugdhulp.keySet().stream().filter(wie -> !met.contains(wie)).toList();
        var result = new ArrayList<Perspectiefplan>();
        for (var i = 0; i < zonder.size(); i += BATCH) {
            for (var wie :
                    inwoners.findAll(zonder.subList(i, Math.min(i + BATCH, zonder.size())))) {
                var gezin = jeugdhulp.getOrDefault(wie.id(), List.of()).getFirst().gezin();
                plan(wie, gezin).ifPresent(result::add);
            }
        }
        return result;
    }

    public void open(Perspectiefplan plan) {
        plannen.insert(plan);
        var naam = naam(plan);
        werk.opened(plan, naam);
        log.changed(plan.id().onderwerp(), List.of(plan.inwoner()));
        events.publishEvent(new PerspectiefplanOpened(plan, naam));
    }

    @Transactional(readOnly = true)
    public List<Perspectiefplan> running() {
        return plannen.running();
    }

    /** What of this plan is due today. */
    public void watch(Perspectiefplan plan, List<Voorziening> jeugdhulp) {
        var naam = naam(plan);
        kalender.stappen()
                .forEach(r -> stappen.add(plan, r.sleutel(), r.uiterlijk(plan.achttien())));
        begin(plan, naam);
        askBig5(plan, naam);
        stappen.of(plan.id()).forEach(stap -> bring(plan, stap, naam));
        writeDue(plan, jeugdhulp);
    }

    /** What the young person wrote closes work that they cannot see. */
    private void begin(Perspectiefplan plan, String naam) {
        if (plan.isBegun()) {
            werk.begun(plan);
        } else if (plan.gemeldOp().isEmpty()
                && !today().isBefore(
                                termijnen.uiterlijk(Perspectiefwerk.EEN_VOOR, plan.geboren()))) {
            werk.tellTeamleider(plan, naam);
            plannen.told(plan.id(), today());
        }
    }

    private void askBig5(Perspectiefplan plan, String naam) {
        kalender.big5(plan.achttien(), today())
                .filter(moment -> plan.big5Gevraagd().filter(moment::equals).isEmpty())
                .ifPresent(
                        moment -> {
                            werk.askBig5(plan, naam, kalender.antwoord(moment));
                            plannen.asked(plan.id(), moment);
                        });
    }

    private void bring(Perspectiefplan plan, Stap stap, String naam) {
        var gemist = stap.isMissedOn(today());
        var nieuw = stap.werkOp().isEmpty() && !today().isBefore(kalender.begin(stap.uiterlijk()));
        if (stap.isOpen() && (nieuw || (gemist && stap.gemistOp().isEmpty()))) {
            werk.onList(plan, stap, naam, gemist);
            stappen.onList(stap.id(), today(), gemist);
        }
    }

    /** Without a decision to go on, the help ends the day before 18 (Jeugdwet art. 1.1). */
    private void writeDue(Perspectiefplan plan, List<Voorziening> jeugdhulp) {
        if (plan.verlenging().isPresent() || !today().isBefore(plan.achttien())) {
            return;
        }
        var door =
                jeugdhulp.stream()
                        .filter(v -> v.periode().contains(plan.achttien()))
                        .map(Voorziening::id)
                        .toList();
        door.forEach(id -> stappen.due(plan, id, kalender.bericht()));
        stappen.berichten(plan.id()).stream()
                .map(Eindbericht::voorziening)
                .filter(id -> !door.contains(id))
                .forEach(id -> stappen.lapse(plan.id(), Optional.of(id), today()));
    }

    private Optional<Perspectiefplan> plan(Inwoner wie, GezinId gezin) {
        return wie.geboortedatum()
                .filter(_ -> !wie.isOverleden())
                .map(geboren -> Perspectiefplan.of(gezin, wie.id(), geboren.eerste(), today()))
                .filter(plan -> today().isBefore(plan.achttien()))
                .filter(
                        plan ->
                                !today().isBefore(
                                                termijnen.uiterlijk(
                                                        Perspectiefwerk.ANDERHALF_VOOR,
                                                        plan.geboren())));
    }

    private String naam(Perspectiefplan plan) {
        return inwoners.get(plan.inwoner()).aanspreeknaam();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
