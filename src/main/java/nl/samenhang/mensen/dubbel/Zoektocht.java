package nl.samenhang.mensen.dubbel;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Bloksleutels;
import nl.samenhang.mensen.inwoner.Gelijkenis;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Wijziging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through the file for people who are in it twice: everybody the first time, afterwards only
 * who was changed since. Each step is a transaction with its place, so that it goes on after a
 * crash where it was.
 */
@Component
class Zoektocht {

    private static final int STEP = 500;

    /** A change that is committed late carries an earlier moment; looking twice does no harm. */
    private static final Duration MARGIN = Duration.ofMinutes(30);

    private final SleutelRepository sleutels;
    private final PaarRepository paren;
    private final Inwoners inwoners;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Zoektocht(
            SleutelRepository sleutels,
            PaarRepository paren,
            Inwoners inwoners,
            TransactionTemplate transaction,
            Clock clock) {
        this.sleutels = sleutels;
        this.paren = paren;
        this.inwoners = inwoners;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How many were looked at, and how many pairs look alike. */
    record Uitkomst(long bekeken, long gevonden) {}

    Uitkomst run(Consumer<Uitkomst> tell) {
        var totaal = new Uitkomst(0, 0);
        var stap = transaction.execute(_ -> step());
        while (stap.bekeken() > 0) {
            totaal =
                    new Uitkomst(
                            totaal.bekeken() + stap.bekeken(), totaal.gevonden() + stap.gevonden());
            tell.accept(totaal);
            stap = transaction.execute(_ -> step());
        }
        transaction.executeWithoutResult(_ -> stepBack());
        return totaal;
    }

    private Uitkomst step() {
        var gewijzigd = inwoners.changedAfter(sleutels.position(), STEP);
        if (gewijzigd.isEmpty()) {
            return new Uitkomst(0, 0);
        }
        var ids = gewijzigd.stream().map(Wijziging::inwoner).toList();
        var gevonden = look(ids);
        sleutels.moveTo(gewijzigd.getLast());
        return new Uitkomst(ids.size(), gevonden);
    }

    private int look(List<InwonerId> ids) {
        var mensen = people(Set.copyOf(ids));
        sleutels.replace(
                mensen.values().stream().collect(Collectors.toMap(Inwoner::id, Bloksleutels::of)));
        var kandidaten = sleutels.candidates(ids);
        var anderen = new HashSet<InwonerId>();
        kandidaten.forEach(paar -> anderen.addAll(paar.beide()));
        anderen.removeAll(mensen.keySet());
        mensen.putAll(people(anderen));
        var gevonden = new HashSet<Paar>();
        for (var paar : kandidaten) {
            var een = mensen.get(paar.een());
            var ander = mensen.get(paar.ander());
            if (een != null && ander != null && keep(paar, Gelijkenis.between(een, ander))) {
                gevonden.add(paar);
            }
        }
        paren.close(ids, gevonden);
        return gevonden.size();
    }

    private boolean keep(Paar paar, Gelijkenis gelijkenis) {
        if (gelijkenis.isPossible()) {
            paren.found(paar, gelijkenis, clock.instant());
        }
        return gelijkenis.isPossible();
    }

    private Map<InwonerId, Inwoner> people(Set<InwonerId> ids) {
        return inwoners.findAll(ids).stream().collect(Collectors.toMap(Inwoner::id, mens -> mens));
    }

    private void stepBack() {
        var plek = sleutels.position();
        sleutels.moveTo(new Wijziging(plek.op().minus(MARGIN), plek.inwoner()));
    }
}
