package nl.samenhang.mensen.inwoner.brp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.Persoonslijsten;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.brp.bevragen.Registerverschillen;
import nl.samenhang.platform.security.Verwerkingslog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the lists of people whom our file knew already. What changed for them goes the way of the
 * changes that the register tells in a night, so that it can be seen and undone; the list is marked
 * as read when that is done, so that a reading that was cut off goes on where it was.
 */
@Component
class Bijstelling {

    private static final Logger LOG = LoggerFactory.getLogger(Bijstelling.class);

    private final Lijstkeuring keuring;
    private final InschrijvingRepository inschrijvingen;
    private final BevindingRepository bevindingen;
    private final Persoonslijsten lijsten;
    private final Registerverschillen verschillen;
    private final Verwerkingslog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Bijstelling(
            Lijstkeuring keuring,
            InschrijvingRepository inschrijvingen,
            BevindingRepository bevindingen,
            Persoonslijsten lijsten,
            Registerverschillen verschillen,
            Verwerkingslog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.keuring = keuring;
        this.inschrijvingen = inschrijvingen;
        this.bevindingen = bevindingen;
        this.lijsten = lijsten;
        this.verschillen = verschillen;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Who is twice in the file counts as in the last list. */
    void follow(InlezingId inlezing, List<Lijst> alle) {
        var zwijgtOver = Zwijgend.of(alle);
        for (var uitkomst : changed(alle)) {
            try {
                follow(inlezing, uitkomst, zwijgtOver);
            } catch (RuntimeException broken) {
                // The words of the exception may hold what the list says.
                LOG.warn("A list of the register failed: {}", broken.getClass().getName());
                tell(inlezing, uitkomst.lijst().regel());
            }
        }
    }

    private Collection<Lijstkeuring.Uitkomst> changed(List<Lijst> alle) {
        return Optional.ofNullable(
                        transaction.execute(
                                _ -> {
                                    var found =
                                            new LinkedHashMap<InwonerId, Lijstkeuring.Uitkomst>();
                                    for (var lijst : alle) {
                                        var uitkomst = keuring.judge(lijst);
                                        uitkomst.bekend()
                                                .ifPresent(wie -> found.put(wie.id(), uitkomst));
                                    }
                                    found.values().removeIf(uitkomst -> !uitkomst.isGewijzigd());
                                    return found;
                                }))
                .orElseThrow()
                .values();
    }

    private void follow(
            InlezingId inlezing, Lijstkeuring.Uitkomst uitkomst, Set<Relatiesoort> zwijgtOver) {
        var persoon = uitkomst.persoon().orElseThrow();
        var bekend = uitkomst.bekend().orElseThrow();
        transaction.executeWithoutResult(_ -> inschrijvingen.nameRelatives(bekend.id(), persoon));
        verschillen.take(
                bekend.id(),
                Lijstpersoon.of(persoon, bekend.inschrijving(), zwijgtOver, LocalDate.now(clock)),
                Lijstpersoon.eerder(persoon));
        transaction.executeWithoutResult(
                _ -> {
                    inschrijvingen.follow(bekend.id(), persoon, uitkomst.lijst().vingerafdruk());
                    lijsten.renew(bekend.id());
                    log.changed(Onderwerp.of("inlezing", inlezing), List.of(bekend.id()));
                });
    }

    private void tell(InlezingId inlezing, long regel) {
        transaction.executeWithoutResult(
                _ ->
                        bevindingen.insert(
                                inlezing,
                                List.of(new Bevinding(regel, "01.01.10", "mislukt", false))));
    }
}
