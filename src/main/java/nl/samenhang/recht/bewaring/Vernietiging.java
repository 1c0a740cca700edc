package nl.samenhang.recht.bewaring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Vernietiger;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Voortgangsmelder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out a signed list, one thing a transaction: it is gone everywhere, or it is still there.
 * After a crash it goes on with the lines that are left.
 */
@Component
class Vernietiging implements Taakuitvoerder {

    static final String SOORT = "vernietiging";

    private static final Logger LOG = LoggerFactory.getLogger(Vernietiging.class);
    private static final int BATCH = 50;

    private final List<Bewaardeel> delen;
    private final Oordelaar oordelaar;
    private final Vernietiger vernietiger;
    private final RegelRepository regels;
    private final Afronding afronding;
    private final TransactionTemplate transaction;

    Vernietiging(
            List<Bewaardeel> delen,
            Oordelaar oordelaar,
            Vernietiger vernietiger,
            RegelRepository regels,
            Afronding afronding,
            TransactionTemplate transaction) {
        this.delen = delen;
        this.oordelaar = oordelaar;
        this.vernietiger = vernietiger;
        this.regels = regels;
        this.afronding = afronding;
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
        var gedaan = taak.gedaan();
        for (var batch = next(lijst); !batch.isEmpty(); batch = next(lijst)) {
            for (var regel : batch) {
                carryOut(lijst, regel.id());
                voortgang.tell(++gedaan, 0);
            }
        }
        return transaction.execute(_ -> afronding.finish(lijst));
    }

    private List<Lijstregel> next(LijstId lijst) {
        return transaction.execute(
                _ -> regels.page(lijst, Regelstatus.OP_LIJST, Optional.empty(), BATCH));
    }

    private void carryOut(LijstId lijst, RegelId id) {
        try {
            transaction.executeWithoutResult(
                    _ -> regels.lock(lijst, id).ifPresent(regel -> destroy(lijst, regel)));
        } catch (DataIntegrityViolationException e) {
            // Something points at it that no room told of; it stays whole, and the rest goes on.
            LOG.error("Line {} of a destruction list could not be carried out", id);
            transaction.executeWithoutResult(_ -> block(lijst, id, "FOUT"));
        }
    }

    private void destroy(LijstId lijst, Lijstregel regel) {
        if (regel.status() == Regelstatus.OP_LIJST) {
            regel.onderwerp().ifPresent(onderwerp -> destroy(lijst, regel, onderwerp));
        }
    }

    private void destroy(LijstId lijst, Lijstregel regel, UUID onderwerp) {
        var deel = deel(regel.deel());
        var telling = deel.hold(onderwerp);
        if (telling.isEmpty()) {
            block(lijst, regel.id(), "GEWIJZIGD");
            return;
        }
        var oordeel = oordelaar.judge(deel, onderwerp, telling.get());
        if (!oordeel.onaf().isEmpty()) {
            block(lijst, regel.id(), "ONAF");
        } else if (!oordeel.over()) {
            block(lijst, regel.id(), "NIEUWER");
        } else {
            var rijen = vernietiger.destroy(List.of(onderwerp), lijst.value());
            var totaal = rijen.values().stream().mapToLong(Long::longValue).sum();
            regels.destroyed(lijst, regel.id(), telling.get(), totaal);
        }
    }

    private void block(LijstId lijst, RegelId id, String reden) {
        regels.mark(lijst, id, Regelstatus.GEBLOKKEERD, Optional.of(reden), "", Optional.empty());
    }

    private Bewaardeel deel(String onderwerp) {
        return delen.stream()
                .filter(d -> d.onderwerp().equals(onderwerp))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No room keeps what is called " + onderwerp));
    }
}
