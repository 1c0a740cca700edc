package nl.samenhang.platform.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.document.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of messages that leave the house. */
@Repository
class VerzendingRepository {

    private final JdbcClient jdbc;

    VerzendingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A message under the own pages has arrived as soon as it is there, when it is not held back.
     */
    void insert(Gemeentecode gemeente, Uitgaand u, boolean held) {
        var sql =
                """
                insert into notification.verzending (gemeente, id, kanaal, status, taal, titel, alineas,
                    onderwerp_soort, onderwerp_id, gezin, inwoner, ontvanger, email, adresregels, geheim,
                    volgende_poging, aangemaakt, verzonden, kondigt_aan, agenda)
                values (:gemeente, :id, :kanaal, :status, :taal, :titel, :alineas,
                    :soort, :onderwerp, :gezin, :inwoner, :ontvanger, :email, :adres, :geheim,
                    :now, :now, :verzonden, :kondigtAan, :agenda)
                """;
        var now = u.aangemaakt().atOffset(ZoneOffset.UTC);
        var arrived = u.kanaal() == Kanaal.PORTAAL && !held;
        var status = arrived ? Verzendstatus.VERZONDEN : Verzendstatus.WACHT;
        jdbc.sql(sql)
                .param("gemeente", gemeente.code())
                .param("id", u.id().value())
                .param("kanaal", u.kanaal().name())
                .param("status", (held ? Verzendstatus.TEGENGEHOUDEN : status).name())
                .param("taal", u.taal())
                .param("titel", u.titel())
                .param("alineas", u.alineas().toArray(String[]::new))
                .param("soort", u.onderwerp().soort())
                .param("onderwerp", u.onderwerp().id())
                .param("gezin", u.gezin().map(GezinId::value).orElse(null))
                .param("inwoner", u.inwoner().map(InwonerId::value).orElse(null))
                .param("ontvanger", u.ontvanger())
                .param("email", u.kanaal() == Kanaal.EMAIL ? u.email().orElse(null) : null)
                .param(
                        "adres",
                        u.kanaal() == Kanaal.PORTAAL || u.adresregels().isEmpty()
                                ? null
                                : u.adresregels().toArray(String[]::new))
                .param("geheim", u.geheim())
                .param("now", now)
                .param("verzonden", arrived ? now : null)
                .param("kondigtAan", u.kondigtAan().map(VerzendingId::value).orElse(null))
                .param("agenda", u.agenda().orElse(null))
                .update();
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

    List<Verzending> list(GezinId gezin) {
        var sql =
                """
                select id, kanaal, status, titel, ontvanger, geheim, document, aangemaakt, verzonden
                from notification.verzending
                where gezin = :gezin order by aangemaakt desc, id desc limit 100
                """;
        return jdbc.sql(sql).param("gezin", gezin.value()).query(VerzendingRows::shown).list();
    }

    List<Portaalbericht> portal(InwonerId inwoner) {
        var sql =
                """
                select id, titel, alineas, aangemaakt, getoond,
                       (select min(m.verzonden) from notification.verzending m
                         where m.gemeente = v.gemeente and m.kondigt_aan = v.id) as aangekondigd
                from notification.verzending v
                where inwoner = :inwoner and kanaal = 'PORTAAL' and status = 'VERZONDEN'
                order by aangemaakt desc, id desc limit 100
                """;
        return jdbc.sql(sql).param("inwoner", inwoner.value()).query(VerzendingRows::portal).list();
    }

    Bezorging delivery(Onderwerp onderwerp, InwonerId aan, Instant sinds) {
        var sql =
                """
                select min(aangemaakt) filter (where kanaal = 'PORTAAL') as klaar,
                       min(verzonden) filter (where kanaal <> 'PORTAAL') as verstuurd,
                       min(getoond) as getoond
                from notification.verzending
                where onderwerp_soort = :soort and onderwerp_id = :onderwerp and inwoner = :aan
                  and aangemaakt >= :sinds
                """;
        return jdbc.sql(sql)
                .param("soort", onderwerp.soort())
                .param("onderwerp", onderwerp.id())
                .param("aan", aan.value())
                .param("sinds", sinds.atOffset(ZoneOffset.UTC))
                .query(VerzendingRows::delivery)
                .single();
    }

    void markShown(List<VerzendingId> ids, Instant now) {
        var sql =
                """
                update notification.verzending set getoond = :now
                where id = any(:ids) and getoond is null
                """;
        jdbc.sql(sql)
                .param("ids", ids.stream().map(VerzendingId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
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

    /** Letters of the demo for its post box, newest first. */
    List<Verzending> latestLetters(int limit) {
        var sql =
                """
                select id, kanaal, status, titel, ontvanger, geheim, document, aangemaakt, verzonden
                from notification.verzending
                where kanaal = 'BRIEF' and document is not null
                order by aangemaakt desc, id desc limit :limit
                """;
        return jdbc.sql(sql).param("limit", limit).query(VerzendingRows::shown).list();
    }

    long countWaiting() {
        var sql = "select count(*) from notification.verzending where status = 'WACHT'";
        return jdbc.sql(sql).query(Long.class).single();
    }
}
