package nl.samenhang.platform.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that are held back, and what is decided about each of them. */
@Service
@Transactional
public class Tegenhouding {

    private final JdbcClient jdbc;
    private final List<Berichtenrem> remmen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tegenhouding(
            JdbcClient jdbc,
            List<Berichtenrem> remmen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.remmen = remmen;
        this.events = events;
        this.clock = clock;
    }

    boolean stops(Ontvanger aan, Bericht bericht) {
        return remmen.stream().anyMatch(rem -> rem.stops(aan, bericht));
    }

    /** Holds back what still waits of these files or to this person. */
    public void holdWaiting(InwonerId inwoner, List<GezinId> gezinnen) {
        var sql =
                """
                update notification.verzending set status = 'TEGENGEHOUDEN'
                where gemeente = :gemeente and status = 'WACHT'
                  and (inwoner = :inwoner or gezin = any(:gezinnen))
                returning id, gezin
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("inwoner", inwoner.value())
                .param("gezinnen", gezinnen.stream().map(GezinId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new VerzendingHeld(
                                        new VerzendingId(row.getObject("id", UUID.class)),
                                        Optional.ofNullable(row.getObject("gezin", UUID.class))
                                                .map(GezinId::new)))
                .list()
                .forEach(events::publishEvent);
    }

    /** What waits for a decision in this file, the oldest first. */
    @Transactional(readOnly = true)
    public List<Tegengehouden> of(GezinId gezin) {
        var sql =
                """
                select id, kanaal, titel, alineas, ontvanger, aangemaakt from notification.verzending
                where gezin = :gezin and status = 'TEGENGEHOUDEN' order by aangemaakt, id
                """;
        return jdbc.sql(sql).param("gezin", gezin.value()).query(VerzendingRows::held).list();
    }

    /** The message goes out after all; the one who acts said why. */
    public void release(GezinId gezin, VerzendingId id, String reden) {
        var sql =
                """
                update notification.verzending
                set status = case kanaal when 'PORTAAL' then 'VERZONDEN' else 'WACHT' end,
                    verzonden = case kanaal when 'PORTAAL' then cast(:now as timestamptz) end,
                    volgende_poging = :now, besluit_door = :door, besluit_reden = :reden
                where id = :id and gezin = :gezin and status = 'TEGENGEHOUDEN'
                """;
        decide(sql, gezin, id, reden);
    }

    /** The message never goes out; the one who acts said why. */
    public void drop(GezinId gezin, VerzendingId id, String reden) {
        var sql =
                """
                update notification.verzending
                set status = 'VERVALLEN', besluit_door = :door, besluit_reden = :reden,
                    volgende_poging = :now
                where id = :id and gezin = :gezin and status = 'TEGENGEHOUDEN'
                """;
        decide(sql, gezin, id, reden);
    }

    private void decide(String sql, GezinId gezin, VerzendingId id, String reden) {
        var changed =
                jdbc.sql(sql)
                        .param("id", id.value())
                        .param("gezin", gezin.value())
                        .param("door", Contexts.current().actor())
                        .param("reden", reden)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (changed == 0) {
            throw new NotFound(Onderwerp.of("verzending", id));
        }
    }
}
