package nl.samenhang.recht.bewaring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws up a list: looks through what ended long enough ago, in short steps. Run again after a
 * crash it finds the same and writes nothing twice.
 */
@Component
class Opstelling implements Taakuitvoerder {

    static final String SOORT = "vernietigingslijst";

    private static final int BATCH = 100;

    private final List<Bewaardeel> delen;
    private final Oordelaar oordelaar;
    private final LijstRepository lijsten;
    private final RegelRepository regels;
    private final TransactionTemplate transaction;

    Opstelling(
            List<Bewaardeel> delen,
            Oordelaar oordelaar,
            LijstRepository lijsten,
            RegelRepository regels,
            TransactionTemplate transaction) {
        this.delen = delen;
        this.oordelaar = oordelaar;
        this.lijsten = lijsten;
        this.regels = regels;
        this.transaction = transaction;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public String doel() {
        return BewaringRechten.DOEL;
    }

    @Override
    public Tekst run(Taak taak, Voortgangsmelder voortgang) {
        var lijst = LijstId.of(taak.invoer());
        var onaf = 0;
        var gezien = 0L;
        for (var deel : delen) {
            var na = Optional.<UUID>empty();
            var batch = next(deel, na);
            while (!batch.isEmpty()) {
                onaf += add(lijst, deel, batch);
                gezien += batch.size();
                voortgang.tell(gezien, onaf);
                na = Optional.of(batch.getLast());
                batch = next(deel, na);
            }
        }
        return finish(lijst, onaf);
    }

    private List<UUID> next(Bewaardeel deel, Optional<UUID> na) {
        return transaction.execute(_ -> deel.ended(oordelaar::grens, na, BATCH));
    }

    private int add(LijstId lijst, Bewaardeel deel, List<UUID> ids) {
        return transaction.execute(
                _ ->
                        ids.stream()
                                .filter(id -> !regels.isExcluded(id, oordelaar.today()))
                                .mapToInt(id -> add(lijst, deel, id))
                                .sum());
    }

    /** 1 when it is past its term and something in it is not finished. */
    private int add(LijstId lijst, Bewaardeel deel, UUID id) {
        var telling = deel.hold(id);
        if (telling.isEmpty()) {
            return 0;
        }
        var oordeel = oordelaar.judge(deel, id, telling.get());
        if (oordeel.over() && oordeel.onaf().isEmpty()) {
            regels.insert(lijst, Lijstregel.fresh(deel.onderwerp(), id, oordeel, telling.get()));
        }
        return oordeel.over() && !oordeel.onaf().isEmpty() ? 1 : 0;
    }

    private Tekst finish(LijstId lijst, int onaf) {
        return transaction.execute(
                _ -> {
                    var aantal = regels.count(lijst).getOrDefault(Regelstatus.OP_LIJST, 0L);
                    lijsten.propose(
                            lijst,
                            aantal == 0 ? Lijststatus.VERVALLEN : Lijststatus.VOORGESTELD,
                            onaf);
                    return Tekst.of("bewaring.taak.opgesteld", aantal);
                });
    }
}
