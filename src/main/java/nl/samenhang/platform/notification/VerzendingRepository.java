package nl.samenhang.platform.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
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

    List<Verzending> list(GezinId gezin) {
        var sql =
                """
                select id, kanaal, status, titel, ontvanger, geheim, document, aangemaakt, verzonden
                from notification.verzending
                where gezin = :gezin order by aangemaakt desc, id desc limit 100
                """;
        return jdbc.sql(sql).param("gezin", gezin.value()).query(VerzendingRows::shown).list();
    }

    Map<UUID, Verzending> about(String soort, Collection<UUID> ids) {
        var sql =
                """
                select distinct on (onderwerp_id) id, kanaal, status, titel, ontvanger, geheim, document, aangemaakt,
                       verzonden, onderwerp_id
                from notification.verzending
                where onderwerp_soort = :soort and onderwerp_id = any(:ids)
                order by onderwerp_id, aangemaakt desc, id desc
                """;
        return jdbc
                .sql(sql)
                .param("soort", soort)
                .param("ids", ids.toArray(UUID[]::new))
                .query(
                        (rs, nummer) ->
                                Map.entry(
                                        rs.getObject("onderwerp_id", UUID.class),
                                        VerzendingRows.shown(rs, nummer)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    /** What waits or can still be read of it lapses, by whom and why; what is on paper stays. */
    void lapse(Onderwerp onderwerp, Collection<InwonerId> aan, UUID door, String reden) {
        var sql =
                """
                update notification.verzending
                set status = 'VERVALLEN', verzonden = null, besluit_door = :door, besluit_reden = :reden
                where onderwerp_soort = :soort and onderwerp_id = :onderwerp and inwoner = any(:aan)
                  and (status = 'WACHT' or (kanaal = 'PORTAAL' and status = 'VERZONDEN'))
                """;
        jdbc.sql(sql)
                .param("soort", onderwerp.soort())
                .param("onderwerp", onderwerp.id())
                .param("aan", aan.stream().map(InwonerId::value).toArray(UUID[]::new))
                .param("door", door)
                .param("reden", reden)
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
