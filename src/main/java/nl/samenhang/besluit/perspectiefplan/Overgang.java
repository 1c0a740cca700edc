package nl.samenhang.besluit.perspectiefplan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Loslating;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Overdracht;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Verlenging;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.recht.regel.Geval;
import nl.samenhang.recht.regel.Redenen;
import nl.samenhang.recht.regel.Regels;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the Jeugdwet to what comes after: going on with it, a warm hand-over, and letting go. */
@Service
@Transactional
public class Overgang {

    private static final String TABEL = "jeugdhulp-verlenging";

    private final Perspectiefplannen plannen;
    private final PerspectiefplanRepository repository;
    private final StapRepository stappen;
    private final Voorzieningen voorzieningen;
    private final Regels regels;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overgang(
            Perspectiefplannen plannen,
            PerspectiefplanRepository repository,
            StapRepository stappen,
            Voorzieningen voorzieningen,
            Regels regels,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plannen = plannen;
        this.repository = repository;
        this.stappen = stappen;
        this.voorzieningen = voorzieningen;
        this.regels = regels;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether the help can go on after 18.
     *
     * @param tot the first day without it, when it can
     * @param waarom the sentence of the table
     */
    public record Mogelijkheid(Optional<LocalDate> tot, int totLeeftijd, Tekst waarom) {}

    /** What the table of today says, for help that is still needed. */
    @Transactional(readOnly = true)
    public Mogelijkheid mogelijkheid(Perspectiefplan plan, SoortHulp soort) {
        var uitkomst = regels.evaluate(TABEL, LocalDate.now(clock), invoer(soort));
        var leeftijd = ((BigDecimal) uitkomst.waarde("totLeeftijd")).intValueExact();
        return new Mogelijkheid(
                Optional.of(plan.birthday(leeftijd)).filter(_ -> uitkomst.is("verlenging", "JA")),
                leeftijd,
                Redenen.scherm(uitkomst.redenen().getFirst()));
    }

    /** Whether the one who asks decides about youth help. */
    public boolean mayProlong() {
        return voorzieningen.ownWetten().contains(Wet.JEUGDWET);
    }

    /** The help goes on after 18 (Jeugdwet art. 1.1, jeugdige); nothing ends the day before. */
    public void prolong(PerspectiefplanId id, SoortHulp soort, String reden) {
        if (!mayProlong()) {
            throw new Refusal(Tekst.of("perspectiefplan.fout.andere-wet"));
        }
        var plan = plannen.working(id);
        var mogelijk = mogelijkheid(plan, soort);
        var tot = mogelijk.tot().orElseThrow(() -> new Refusal("soort", mogelijk.waarom()));
        regels.apply(
                new Geval(
                        plan.inwoner(),
                        Optional.of(plan.gezin()),
                        id.onderwerp(),
                        TABEL,
                        today(),
                        invoer(soort)));
        repository.prolong(id, soort, new Verlenging(tot, reden.strip(), me(), today()));
        stappen.lapse(id, Optional.empty(), today());
        events.publishEvent(new JeugdhulpProlonged(plan, plannen.naam(plan), tot));
    }

    /** Who goes on with it, after a talk with the young person and both helpers at one table. */
    public void handOver(PerspectiefplanId id, String naar, LocalDate op, String afspraak) {
        if (op.isAfter(today())) {
            throw new Refusal("overdrachtDag", Tekst.of("perspectiefplan.fout.overdracht-later"));
        }
        plannen.working(id);
        repository.handOver(id, new Overdracht(naar.strip(), op, afspraak.strip()));
    }

    /** The file may close although not all five are arranged, for this reason. */
    public void letGo(PerspectiefplanId id, String reden) {
        plannen.working(id);
        repository.letGo(id, new Loslating(reden.strip(), me(), today()));
    }

    /** A plan begins with help that runs before 18, so there is earlier help. */
    private static Map<String, Object> invoer(SoortHulp soort) {
        return Map.of("soortVerlenging", soort, "eerdereHulp", "BEGONNEN", "nogNodig", true);
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
