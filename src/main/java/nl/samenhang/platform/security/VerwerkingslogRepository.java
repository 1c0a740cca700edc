package nl.samenhang.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerwerkingslogRepository {

    private final JdbcClient jdbc;

    VerwerkingslogRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            Verwerkingscontext context,
            Instant moment,
            Handeling handeling,
            Onderwerp onderwerp,
            Collection<InwonerId> inwoners) {
        if (inwoners.isEmpty()) {
            return;
        }
        var sql =
                """
                insert into security.verwerkingslog
                  (gemeente, moment, actor, actor_naam, rol, doel, handeling, onderwerp_soort, onderwerp_id, inwoner)
                select :gemeente, :moment, :actor, :actorNaam, :rol, :doel, :handeling, :soort, :onderwerp, inwoner
                from unnest(:inwoners) as inwoner
                """;
        line(sql, context, moment, handeling, onderwerp)
                .param(
                        "inwoners",
                        inwoners.stream().map(InwonerId::value).distinct().toArray(UUID[]::new))
                .update();
    }

    void insertWithoutInwoner(
            Verwerkingscontext context, Instant moment, Handeling handeling, Onderwerp onderwerp) {
        var sql =
                """
                insert into security.verwerkingslog
                  (gemeente, moment, actor, actor_naam, rol, doel, handeling, onderwerp_soort, onderwerp_id)
                values (:gemeente, :moment, :actor, :actorNaam, :rol, :doel, :handeling, :soort, :onderwerp)
                """;
        line(sql, context, moment, handeling, onderwerp).update();
    }

    List<Logregel> findByInwoner(InwonerId inwoner, Positie na, int limit) {
        var sql =
                """
                select * from security.verwerkingslog
                where inwoner = any (database.persons_behind(:inwoner)) and (moment, id) < (:moment, :id)
                order by moment desc, id desc limit :limit
                """;
        return after(sql, na)
                .param("inwoner", inwoner.value())
                .param("limit", limit)
                .query(VerwerkingslogRepository::row)
                .list();
    }

    List<Logregel> findLatest(boolean onlyRefused, Positie na, int limit) {
        var sql =
                """
                select * from security.verwerkingslog
                where (not :onlyRefused or handeling = 'GEWEIGERD') and (moment, id) < (:moment, :id)
                order by moment desc, id desc limit :limit
                """;
        return after(sql, na)
                .param("onlyRefused", onlyRefused)
                .param("limit", limit)
                .query(VerwerkingslogRepository::row)
                .list();
    }

    private JdbcClient.StatementSpec after(String sql, Positie na) {
        return jdbc.sql(sql)
                .param("moment", OffsetDateTime.ofInstant(na.moment(), ZoneOffset.UTC))
                .param("id", na.id());
    }

    private JdbcClient.StatementSpec line(
            String sql,
            Verwerkingscontext context,
            Instant moment,
            Handeling handeling,
            Onderwerp onderwerp) {
        return jdbc.sql(sql)
                .param("gemeente", context.gemeente().code())
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .param("actor", context.actor())
                .param("actorNaam", context.actorNaam())
                .param("rol", context.rol())
                .param("doel", context.doel())
                .param("handeling", handeling.name())
                .param("soort", onderwerp.soort())
                .param("onderwerp", onderwerp.id());
    }

    private static Logregel row(ResultSet row, int number) throws SQLException {
        return new Logregel(
                row.getObject("id", UUID.class),
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("actor_naam"),
                row.getString("rol"),
                row.getString("doel"),
                Handeling.valueOf(row.getString("handeling")),
                row.getString("onderwerp_soort"),
                Optional.ofNullable(row.getObject("onderwerp_id", UUID.class)),
                Optional.ofNullable(row.getObject("inwoner", UUID.class)));
    }
}
