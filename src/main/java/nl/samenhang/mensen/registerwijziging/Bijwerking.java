package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpmelding;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpregister;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
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

    private final Brpregister register;
    private final Navraag navraag;
    private final Volgindicaties volgindicaties;
    private final Gevolgbepaling gevolgen;
    private final Standen standen;
    private final TransactionTemplate apart;
    private final Clock clock;

    Bijwerking(
            Brpregister register,
            Navraag navraag,
            Volgindicaties volgindicaties,
            Gevolgbepaling gevolgen,
            Standen standen,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.register = register;
        this.navraag = navraag;
        this.volgindicaties = volgindicaties;
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
                    volgindicaties.align();
                    var vandaag = LocalDate.now(clock);
                    var vanaf =
                            apart(standen::find)
                                    .map(Stand::totEnMet)
                                    .orElseGet(() -> vandaag.minusDays(1));
                    var melding =
                            register.changedSince(vanaf, RegisterwijzigingRechten.DOEL_BIJHOUDEN);
                    var uitslag =
                            melding instanceof Brpmelding.Gewijzigd gewijzigd
                                    ? navraag.askAll(gewijzigd.nummers())
                                    : Uitslag.of(Uitslag.Soort.GEEN_ANTWOORD);
                    apart(() -> tried(vanaf, vandaag, uitslag));
                    return waited.plus(uitslag);
                });
    }

    /** Compares one person with the register now; when it is down, as soon as it answers. */
    public Uitslag compare(InwonerId id) {
        return asRegister(
                () -> {
                    var uitslag = navraag.ask(id);
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

    /** Has one person compared with the register within a minute, after the running transaction. */
    public void compareSoon(InwonerId id) {
        standen.queue(id, clock.instant(), false);
    }

    /** Asks again about who still waits; stops at the first silence. */
    public Uitslag catchUp() {
        return asRegister(
                () -> {
                    var uitslag = Uitslag.of(Uitslag.Soort.ANTWOORD);
                    for (var id : apart(() -> standen.waiting(Navraag.AT_ONCE))) {
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
