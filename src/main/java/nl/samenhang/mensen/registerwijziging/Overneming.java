package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over what the register says of one person. Each change is a transaction of its own: what
 * our file cannot follow stops nothing else, and waits for a person with the reason.
 */
@Component
class Overneming {

    private static final Tekst ANDER = Tekst.of("registerwijziging.reden.ander-mens");

    private final Inwoners inwoners;
    private final Uitvoering uitvoering;
    private final Nieuwkomers nieuwkomers;
    private final Bekenden bekenden;
    private final Wijzigingsregels regels;
    private final Weergenoemden weergenoemden;
    private final WijzigingRepository wijzigingen;
    private final TransactionTemplate apart;
    private final Clock clock;

    Overneming(
            Inwoners inwoners,
            Uitvoering uitvoering,
            Nieuwkomers nieuwkomers,
            Bekenden bekenden,
            Wijzigingsregels regels,
            Weergenoemden weergenoemden,
            WijzigingRepository wijzigingen,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.inwoners = inwoners;
        this.uitvoering = uitvoering;
        this.nieuwkomers = nieuwkomers;
        this.bekenden = bekenden;
        this.regels = regels;
        this.weergenoemden = weergenoemden;
        this.wijzigingen = wijzigingen;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Somebody of our file. */
    Uitslag take(InwonerId id, Brppersoon brp) {
        var ander = inOne(() -> Vergelijking.somebodyElse(inwoners.get(id), brp, today()));
        return ander.map(verschil -> inOne(() -> submit(id, verschil, Optional.of(ANDER))))
                .orElseGet(() -> follow(id, brp));
    }

    private Uitslag follow(InwonerId id, Brppersoon brp) {
        var verschillen =
                inOne(
                        () -> {
                            bekenden.remember(id, brp);
                            var bekend = bekenden.of(id, brp);
                            weergenoemden.settle(id, Verwantenverlies.named(bekend, brp));
                            return Vergelijking.of(bekend, brp, today());
                        });
        return takeAll(id, verschillen, () -> Vergelijking.of(bekenden.of(id, brp), brp, today()));
    }

    /** Moves that came between the stay we know and the present one: a file may tell of several. */
    Uitslag takeStays(InwonerId id, Brppersoon brp, List<Brppersoon.Woonplek> eerder) {
        var uitslag = Uitslag.of(Uitslag.Soort.ANTWOORD);
        var bekend = inOne(() -> bekenden.present(id).map(verblijf -> verblijf.periode().van()));
        if (bekend.isEmpty() || brp.overleden().isPresent()) {
            return uitslag;
        }
        for (var plek : eerder) {
            if (plek.vanaf().filter(bekend.get()::isBefore).isPresent()) {
                var daar = brp.onlyAt(plek);
                Supplier<List<Verschil>> stay =
                        () -> Vergelijking.ofStay(bekenden.of(id, daar), daar, today());
                uitslag = uitslag.plus(takeAll(id, inOne(stay), stay));
            }
        }
        return uitslag;
    }

    /** Somebody whom only the register knew, when living in this municipality. */
    Uitslag settle(Brppersoon brp) {
        var here = Contexts.current().gemeente().code();
        if (brp.gemeente().filter(here::equals).isEmpty() || brp.overleden().isPresent()) {
            return Uitslag.of(Uitslag.Soort.ANTWOORD);
        }
        return inOne(
                () -> {
                    brp.bsn().ifPresent(bsn -> wijzigingen.lock(bsn.nummer()));
                    if (brp.bsn().flatMap(inwoners::findByBsn).isPresent()) {
                        return Uitslag.of(Uitslag.Soort.ANTWOORD);
                    }
                    var nieuwkomer = nieuwkomers.register(brp);
                    keep(
                            nieuwkomer.id(),
                            nieuwkomer.verschil(),
                            Registerwijziging.Status.VERWERKT,
                            Optional.empty());
                    return Uitslag.done(1, 0);
                });
    }

    /** Somebody who came into our file in the running transaction. */
    void arrived(InwonerId id, Brppersoon brp) {
        var verschil = nieuwkomers.arrival(brp);
        keep(id, verschil, Registerwijziging.Status.VERWERKT, Optional.empty());
    }

    private Uitslag takeAll(InwonerId id, List<Verschil> verschillen, Supplier<List<Verschil>> nu) {
        var uitslag = Uitslag.of(Uitslag.Soort.ANTWOORD);
        for (var verschil : verschillen) {
            uitslag = uitslag.plus(take(id, verschil, nu));
        }
        return uitslag;
    }

    private Uitslag take(InwonerId id, Verschil verschil, Supplier<List<Verschil>> nu) {
        try {
            return inOne(() -> byRule(id, verschil, nu));
        } catch (Refusal refusal) {
            return inOne(() -> submit(id, verschil, Optional.of(refusal.reason())));
        }
    }

    /** Who asked about the same person at the same moment may have taken it over meanwhile. */
    private Uitslag byRule(InwonerId id, Verschil verschil, Supplier<List<Verschil>> nu) {
        wijzigingen.lock(id.toString());
        if (nu.get().stream().noneMatch(verschil::isSame)) {
            return Uitslag.of(Uitslag.Soort.ANTWOORD);
        }
        if (regels.of(verschil.soort()).wijze() == Wijzigingsregel.Wijze.VOORLEGGEN) {
            return submit(id, verschil, Verwantenverlies.reason(verschil));
        }
        if (wijzigingen.isWithAPerson(id, verschil)) {
            return Uitslag.of(Uitslag.Soort.ANTWOORD);
        }
        uitvoering.apply(id, verschil);
        keep(id, verschil, Registerwijziging.Status.VERWERKT, Optional.empty());
        return Uitslag.done(1, 0);
    }

    /** To a person, once. */
    private Uitslag submit(InwonerId id, Verschil verschil, Optional<Tekst> reden) {
        wijzigingen.lock(id.toString());
        if (wijzigingen.isWithAPerson(id, verschil)) {
            return Uitslag.of(Uitslag.Soort.ANTWOORD);
        }
        keep(id, verschil, Registerwijziging.Status.OPEN, reden);
        return Uitslag.done(0, 1);
    }

    private void keep(
            InwonerId id,
            Verschil verschil,
            Registerwijziging.Status status,
            Optional<Tekst> reden) {
        var wijziging =
                new Registerwijziging(
                        RegisterwijzigingId.next(),
                        id,
                        inwoners.get(id).naam(),
                        verschil.soort(),
                        verschil.dag(),
                        verschil.oud(),
                        verschil.nieuw(),
                        status,
                        clock.instant(),
                        reden);
        wijzigingen.insert(wijziging, verschil.vingerafdruk());
    }

    private <T> T inOne(Supplier<T> work) {
        return Optional.ofNullable(apart.execute(_ -> work.get())).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
