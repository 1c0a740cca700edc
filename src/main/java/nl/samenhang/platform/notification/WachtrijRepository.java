package nl.samenhang.platform.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.document.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of sending what waits. */
@Repository
class WachtrijRepository {

    private final JdbcClient jdbc;

    WachtrijRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes messages whose turn it is; those that another node holds are passed over. */
    List<Uitgaand> claim(Gemeentecode gemeente, Instant now, int limit) {
        var sql =
                """
                select id, kanaal, taal, titel, alineas, onderwerp_soort, onderwerp_id, gezin, inwoner,
                       ontvanger, email, adresregels, geheim, pogingen, aangemaakt, kondigt_aan, agenda
                from notification.verzending
                where gemeente = :gemeente and status = 'WACHT' and volgende_poging <= :now
                order by volgende_poging limit :limit
                for update skip locked
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente.code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(VerzendingRows::outgoing)
                .list();
    }

    void markSent(VerzendingId id, Optional<DocumentId> document, Instant now) {
        var sql =
                """
                update notification.verzending
                set status = 'VERZONDEN', verzonden = :now, document = :document, fout = null,
                    pogingen = pogingen + 1
                where id = :id
                """;
        jdbc.sql(sql)
                .param("id", id.value())
                .param("document", document.map(DocumentId::value).orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void markFailed(VerzendingId id, Verzendstatus status, Instant next, String fout) {
        var sql =
                """
                update notification.verzending
                set status = :status, volgende_poging = :next, fout = :fout, pogingen = pogingen + 1
                where id = :id
                """;
        jdbc.sql(sql)
                .param("id", id.value())
                .param("status", status.name())
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("fout", fout)
                .update();
    }

    /**
     * Puts what an e-mail gave word of in a letter, for who has an address: the e-mail never came
     * (Awb art. 2:11).
     */
    void writeInstead(VerzendingId mail, VerzendingId brief, Instant now) {
        var sql =
                """
                insert into notification.verzending (gemeente, id, kanaal, status, taal, titel, alineas,
                    onderwerp_soort, onderwerp_id, gezin, inwoner, ontvanger, adresregels, geheim,
                    volgende_poging, aangemaakt)
                select p.gemeente, :brief, 'BRIEF', 'WACHT', p.taal, p.titel, p.alineas,
                    p.onderwerp_soort, p.onderwerp_id, p.gezin, p.inwoner, p.ontvanger, m.adresregels, m.geheim,
                    :now, :now
                from notification.verzending m
                join notification.verzending p on p.gemeente = m.gemeente and p.id = coalesce(m.kondigt_aan, m.id)
                where m.id = :mail and m.adresregels is not null
                """;
        jdbc.sql(sql)
                .param("mail", mail.value())
                .param("brief", brief.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
