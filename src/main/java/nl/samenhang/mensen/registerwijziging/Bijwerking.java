package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpantwoord;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpmelding;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpregister;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpvraag;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the register what changed and has it taken over. May be cut off at any point: the day up to
 * which all is known moves last, and what is told twice changes nothing.
 */
@Service
public class Bijwerking {

    private static final Logger LOG = LoggerFactory.getLogger(Bijwerking.class);
    private static final int AT_ONCE = Brpvraag.MOST_NUMBERS;

    private final Brpregister register;
    private final Inwoners inwoners;
    private final Overneming overneming;
    private final Gevolgbepaling gevolgen;
    private final Standen standen;
    private final TransactionTemplate apart;
    private final Clock clock;

    Bijwerking(
            Brpregister register,
            Inwoners inwoners,
            Overneming overneming,
            Gevolgbepaling gevolgen,
            Standen standen,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.register = register;
        this.inwoners = inwoners;
        this.overneming = overneming;
        this.gevolgen = gevolgen;
        this.standen = standen;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether there is a register to ask. */
    public boolean isIngesteld() {
        return register.isIngesteld();
    }

    /** How far the changes were taken over; empty before the first time. */
    public Optional<Stand> stand() {
        return apart(standen::find);
    }

    /** Takes over what changed since the last time, and first who still waits for an answer. */
    public Uitslag update() {
        return asRegister(
                () -> {
                    var waited = catchUp();
                    var vandaag = LocalDate.now(clock);
                    var vanaf =
                            apart(standen::find)
                                    .map(Stand::totEnMet)
                                    .orElseGet(() -> vandaag.minusDays(1));
                    var melding =
                            register.changedSince(vanaf, RegisterwijzigingRechten.DOEL_BIJHOUDEN);
                    var uitslag =
                            melding instanceof Brpmelding.Gewijzigd gewijzigd
                                    ? askAll(gewijzigd.nummers())
                                    : Uitslag.of(Uitslag.Soort.GEEN_ANTWOORD);
                    apart(() -> tried(vanaf, vandaag, uitslag));
                    return waited.plus(uitslag);
                });
    }

    /** Compares one person with the register now; when it is down, as soon as it answers. */
    public Uitslag compare(InwonerId id) {
        return asRegister(
                () -> {
                    var uitslag = ask(id);
                    apart(
                            () -> {
                                if (uitslag.soort() == Uitslag.Soort.GEEN_ANTWOORD) {
                                    standen.queue(id, clock.instant(), false);
                                } else if (uitslag.mislukt() == 0) {
                                    standen.answered(id);
                                }
                                return true;
                            });
                    return uitslag;
                });
    }

    /** Asks again about who still waits; stops at the first silence. */
    public Uitslag catchUp() {
        return asRegister(
                () -> {
                    var uitslag = Uitslag.of(Uitslag.Soort.ANTWOORD);
                    for (var id : apart(() -> standen.waiting(AT_ONCE))) {
                        uitslag = uitslag.plus(compare(id));
                        if (uitslag.soort() == Uitslag.Soort.GEEN_ANTWOORD) {
                            return uitslag;
                        }
                    }
                    return uitslag;
                });
    }

    /** Goes on where the register fell silent; asks nothing when nothing waits. */
    public void resume() {
        var stand = stand();
        asRegister(
                () -> {
                    gevolgen.lookAtAll();
                    return true;
                });
        if (stand.filter(Stand::isStil).isPresent()) {
            update();
        } else {
            catchUp();
        }
    }

    /** Whether the register still has to answer about this person. */
    public boolean isWaiting(InwonerId id) {
        return apart(() -> standen.isWaiting(id));
    }

    private boolean tried(LocalDate vanaf, LocalDate vandaag, Uitslag uitslag) {
        standen.tried(
                uitslag.isBeantwoord() ? vandaag : vanaf, clock.instant(), uitslag.isBeantwoord());
        return true;
    }

    private Uitslag ask(InwonerId id) {
        return apart(() -> inwoners.find(id).flatMap(Inwoner::bsn))
                .map(bsn -> askAll(List.of(bsn)))
                .orElseGet(() -> Uitslag.of(Uitslag.Soort.ONBEKEND));
    }

    /** People first, then what it means for files: a family that moves is seen as a whole. */
    private Uitslag askAll(List<Bsn> nummers) {
        var uitslag = Uitslag.of(Uitslag.Soort.ANTWOORD);
        var todo = new ArrayList<>(nummers);
        Set<Bsn> asked = new LinkedHashSet<>(nummers);
        while (!todo.isEmpty() && uitslag.isBeantwoord()) {
            var part = List.copyOf(todo.subList(0, Math.min(AT_ONCE, todo.size())));
            todo.subList(0, part.size()).clear();
            uitslag = uitslag.plus(askSome(part, asked, todo));
        }
        gevolgen.lookAtAll();
        return uitslag;
    }

    private Uitslag askSome(List<Bsn> part, Set<Bsn> asked, List<Bsn> todo) {
        var bekend = known(part);
        var antwoord =
                register.ask(
                        RegisterwijzigingRechten.DOEL_BIJHOUDEN,
                        new Brpvraag.RaadpleegMetBurgerservicenummer(part),
                        bekend.values());
        return switch (antwoord) {
            case Brpantwoord.Gevonden gevonden -> takeAll(gevonden.personen(), bekend, asked, todo);
            case Brpantwoord.NietBereikbaar _, Brpantwoord.NietIngesteld _ ->
                    Uitslag.of(Uitslag.Soort.GEEN_ANTWOORD);
            case Brpantwoord.TeVeel _, Brpantwoord.Geweigerd _ ->
                    Uitslag.of(Uitslag.Soort.GEWEIGERD);
        };
    }

    private Uitslag takeAll(
            List<Brppersoon> personen, Map<Bsn, InwonerId> bekend, Set<Bsn> asked, List<Bsn> todo) {
        var uitslag = Uitslag.of(Uitslag.Soort.ANTWOORD);
        for (var persoon : personen) {
            uitslag = uitslag.plus(take(persoon, bekend));
            unknownChildren(persoon).stream().filter(asked::add).forEach(todo::add);
        }
        return uitslag;
    }

    /** What goes wrong with one person is asked again later, and stops nobody else. */
    private Uitslag take(Brppersoon persoon, Map<Bsn, InwonerId> bekend) {
        var id = persoon.bsn().flatMap(bsn -> Optional.ofNullable(bekend.get(bsn)));
        try {
            return id.map(known -> overneming.take(known, persoon))
                    .orElseGet(() -> overneming.settle(persoon));
        } catch (RuntimeException broken) {
            // The words of the exception may hold what the register said.
            LOG.warn("A change of the register failed: {}", broken.getClass().getName());
            id.ifPresent(
                    known ->
                            apart(
                                    () -> {
                                        standen.queue(known, clock.instant(), true);
                                        return true;
                                    }));
            return Uitslag.failed();
        }
    }

    private List<Bsn> unknownChildren(Brppersoon persoon) {
        var kinderen =
                persoon.verwanten(Relatiesoort.KIND).stream()
                        .flatMap(kind -> kind.bsn().stream())
                        .toList();
        var bekend = known(kinderen);
        return kinderen.stream().filter(bsn -> !bekend.containsKey(bsn)).toList();
    }

    private Map<Bsn, InwonerId> known(List<Bsn> nummers) {
        return apart(
                () -> {
                    var found = new LinkedHashMap<Bsn, InwonerId>();
                    nummers.forEach(
                            bsn ->
                                    inwoners.findByBsn(bsn)
                                            .ifPresent(mens -> found.put(bsn, mens.id())));
                    return found;
                });
    }

    private <T> T apart(Supplier<T> work) {
        return Optional.ofNullable(apart.execute(_ -> work.get())).orElseThrow();
    }

    /** Compares also what is shielded; who asked does not see it through this. */
    static <T> T asRegister(Supplier<T> work) {
        return Contexts.callAs(
                new Verwerkingscontext(
                        Contexts.current().gemeente(),
                        Systeemgebruiker.TAKEN.id(),
                        Systeemgebruiker.TAKEN.naam(),
                        "SYSTEEM",
                        Set.of(InwonerRechten.GEHEIM_ADRES),
                        RegisterwijzigingRechten.DOEL_BIJHOUDEN,
                        true),
                work);
    }
}
