package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
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
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpantwoord;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpregister;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpvraag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the register about people and has the answers taken over, a full question at a time; a child
 * that the register names and the file does not know is asked about too.
 */
@Component
class Navraag {

    /** As many people as go into one question, or wait their turn at once. */
    static final int AT_ONCE = Brpvraag.MOST_NUMBERS;

    private static final Logger LOG = LoggerFactory.getLogger(Navraag.class);

    private final Brpregister register;
    private final Inwoners inwoners;
    private final Overneming overneming;
    private final Gevolgbepaling gevolgen;
    private final Standen standen;
    private final TransactionTemplate apart;
    private final Clock clock;

    Navraag(
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

    /** About one person; unknown when there is no number to ask by. */
    Uitslag ask(InwonerId id) {
        return apart(() -> inwoners.find(id).flatMap(Inwoner::bsn))
                .map(bsn -> askAll(List.of(bsn)))
                .orElseGet(() -> Uitslag.of(Uitslag.Soort.ONBEKEND));
    }

    /** People first, then what it means for files: a family that moves is seen as a whole. */
    Uitslag askAll(List<Bsn> nummers) {
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
            case Brpantwoord.Gevonden gevonden when gevonden.personen().isEmpty() ->
                    Uitslag.of(Uitslag.Soort.NIEMAND);
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
}
