package nl.samenhang.geld.maatwerkbudget;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The free budget of families: who may spend how much, and what became of it. */
@Service
@Transactional
public class Maatwerkbudget {

    private final BestedingRepository bestedingen;
    private final Budgetgrenzen grenzen;
    private final Budgetwerk werk;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Maatwerkbudget(
            BestedingRepository bestedingen,
            Budgetgrenzen grenzen,
            Budgetwerk werk,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bestedingen = bestedingen;
        this.grenzen = grenzen;
        this.werk = werk;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Of a family, the newest first. */
    @Transactional(readOnly = true)
    public List<Besteding> of(GezinId gezin) {
        return bestedingen.of(gezin);
    }

    @Transactional(readOnly = true)
    public Besteding get(BestedingId id) {
        return bestedingen.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** The limits of today. */
    public Budgetgrens grens() {
        return grenzen.on(today());
    }

    /** What the family got this calendar year. */
    @Transactional(readOnly = true)
    public Bedrag thisYear(GezinId gezin) {
        return total(gezin, b -> day(b.gevraagdOp()).getYear() == today().getYear());
    }

    /**
     * Spends, or asks a second person to agree: that follows from the amount and from what the
     * family got just before.
     */
    public Besteding request(NieuweBesteding nieuw) {
        toegang.requireAccess(nieuw.gezin());
        bestedingen.lock(nieuw.gezin());
        var gezin = gezinnen.get(nieuw.gezin());
        if (gezin.lidOn(nieuw.inwoner(), today()).isEmpty()) {
            throw new Refusal("inwoner", Tekst.of("maatwerkbudget.fout.geen-lid"));
        }
        refuseTwice(nieuw);
        var tweede =
                Budgetregels.needsSecond(
                        nieuw.bedrag(), recently(nieuw.gezin()), thisYear(nieuw.gezin()), grens());
        var ik = new MedewerkerId(Contexts.current().actor());
        var besteding =
                new Besteding(
                        BestedingId.next(),
                        nieuw.gezin(),
                        nieuw.inwoner(),
                        nieuw.wat(),
                        nieuw.bedrag(),
                        nieuw.onderbouwing(),
                        nieuw.verdeling().over(nieuw.bedrag()),
                        Bestedingstatus.GEVRAAGD,
                        ik,
                        clock.instant(),
                        Optional.empty(),
                        Optional.empty());
        bestedingen.insert(besteding);
        log.changed(besteding.id().onderwerp(), List.of(besteding.inwoner()));
        if (tweede) {
            werk.requested(besteding, gezin.team());
            events.publishEvent(new BestedingRequested(besteding));
            return besteding;
        }
        return settle(besteding, Bestedingstatus.TOEGEKEND, "");
    }

    /** The second person says yes. */
    public void agree(BestedingId id, String toelichting) {
        settle(undecided(id), Bestedingstatus.TOEGEKEND, toelichting);
    }

    /** The second person says no, and why. */
    public void refuse(BestedingId id, String reden) {
        settle(undecided(id), Bestedingstatus.AFGEWEZEN, reden);
    }

    /** The family has it. */
    public void pay(BestedingId id) {
        var besteding = get(id);
        if (!besteding.isToBePaid()) {
            throw new Refusal(Tekst.of("maatwerkbudget.fout.niet-te-betalen"));
        }
        bestedingen.paid(id, clock.instant());
        changed(id);
        werk.paid(get(id));
        events.publishEvent(new BestedingPaid(get(id)));
    }

    /** Whether the one who asks may be the second person here. */
    public boolean mayDecide(Besteding besteding) {
        return besteding.isOpen()
                && !besteding.vrager().value().equals(Contexts.current().actor())
                && Contexts.current().rechten().contains(MaatwerkbudgetRechten.AKKOORD);
    }

    private Besteding undecided(BestedingId id) {
        var besteding = get(id);
        bestedingen.lock(besteding.gezin());
        if (!get(id).isOpen()) {
            throw new Refusal(Tekst.of("maatwerkbudget.fout.al-besloten"));
        }
        if (besteding.vrager().value().equals(Contexts.current().actor())) {
            throw new Refusal(Tekst.of("maatwerkbudget.fout.zelf"));
        }
        return besteding;
    }

    private Besteding settle(Besteding besteding, Bestedingstatus status, String toelichting) {
        var door = new MedewerkerId(Contexts.current().actor());
        bestedingen.decide(
                besteding.id(),
                status,
                new Besteding.Besluit(door, clock.instant(), toelichting.strip()));
        changed(besteding.id());
        var decided = get(besteding.id());
        werk.decided(decided);
        events.publishEvent(new BestedingDecided(decided));
        return decided;
    }

    private void changed(BestedingId id) {
        log.changed(id.onderwerp(), List.of(get(id).inwoner()));
    }

    private void refuseTwice(NieuweBesteding nieuw) {
        of(nieuw.gezin()).stream()
                .filter(b -> b.status().counts() && isRecent(b))
                .filter(b -> b.bedrag().equals(nieuw.bedrag()))
                .filter(b -> b.wat().equalsIgnoreCase(nieuw.wat()))
                .findFirst()
                .ifPresent(
                        _ -> {
                            throw new Refusal("wat", Tekst.of("maatwerkbudget.fout.dubbel"));
                        });
    }

    private Bedrag recently(GezinId gezin) {
        return total(gezin, this::isRecent);
    }

    private boolean isRecent(Besteding besteding) {
        return day(besteding.gevraagdOp()).isAfter(today().minusDays(grens().stapelen()));
    }

    private Bedrag total(GezinId gezin, Predicate<Besteding> which) {
        return of(gezin).stream()
                .filter(b -> b.status().counts())
                .filter(which)
                .map(Besteding::bedrag)
                .reduce(Bedrag.NIETS, Bedrag::plus);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
