package nl.samenhang.regie.aanspreekpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is and was the contact person. */
@Repository
class AanspreekpuntRepository {

    private final JdbcClient jdbc;

    AanspreekpuntRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Aanspreekpunt aanspreekpunt) {
        var sql =
                """
                insert into aanspreekpunt.aanspreekpunt
                  (gemeente, id, gezin, medewerker, team, van, wisseling, notitie)
                values (:gemeente, :id, :gezin, :medewerker, :team, :van, :wisseling, :notitie)
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", aanspreekpunt.id().value())
                .param("gezin", aanspreekpunt.gezin().value())
                .param("medewerker", aanspreekpunt.medewerker().value())
                .param("team", aanspreekpunt.team().map(TeamId::value).orElse(null))
                .param("van", aanspreekpunt.periode().van())
                .param("wisseling", aanspreekpunt.wisseling())
                .param("notitie", aanspreekpunt.notitie().orElse(null))
                .update();
    }

    /** Locks the row, so that two hand-overs at once become one after the other. */
    Optional<Aanspreekpunt> lockCurrent(GezinId gezin) {
        return select("where gezin = :gezin and tot is null for update", gezin.value()).stream()
                .findFirst();
    }

    Optional<Aanspreekpunt> current(GezinId gezin) {
        return history(gezin).stream().filter(a -> a.periode().tot().isEmpty()).findFirst();
    }

    /** All of them, the newest first: few, because each is a change for the family. */
    List<Aanspreekpunt> history(GezinId gezin) {
        return Contexts.readOnce(
                Aanspreekpunt.class,
                gezin,
                () -> select("where gezin = :gezin order by van desc, id desc", gezin.value()));
    }

    List<Aanspreekpunt> currentOf(MedewerkerId medewerker) {
        var sql =
                """
                select * from aanspreekpunt.aanspreekpunt
                where medewerker = :medewerker and tot is null
                order by van, id
                """;
        return jdbc.sql(sql)
                .param("medewerker", medewerker.value())
                .query(AanspreekpuntRepository::aanspreekpunt)
                .list();
    }

    void end(AanspreekpuntId id, LocalDate tot) {
        var sql = "update aanspreekpunt.aanspreekpunt set tot = :tot where id = :id";
        jdbc.sql(sql).param("tot", tot).param("id", id.value()).update();
    }

    void confirm(AanspreekpuntId id, Instant moment) {
        var sql =
                """
                update aanspreekpunt.aanspreekpunt set gelezen_op = :moment
                where id = :id and gelezen_op is null
                """;
        jdbc.sql(sql)
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private List<Aanspreekpunt> select(String where, UUID gezin) {
        return jdbc.sql("select * from aanspreekpunt.aanspreekpunt " + where)
                .param("gezin", gezin)
                .query(AanspreekpuntRepository::aanspreekpunt)
                .list();
    }

    private static Aanspreekpunt aanspreekpunt(ResultSet row, int number) throws SQLException {
        return new Aanspreekpunt(
                new AanspreekpuntId(row.getObject("id", UUID.class)),
                new GezinId(row.getObject("gezin", UUID.class)),
                new MedewerkerId(row.getObject("medewerker", UUID.class)),
                Optional.ofNullable(row.getObject("team", UUID.class)).map(TeamId::new),
                new Periode(
                        row.getObject("van", LocalDate.class),
                        Optional.ofNullable(row.getObject("tot", LocalDate.class))),
                row.getBoolean("wisseling"),
                Optional.ofNullable(row.getString("notitie")),
                Optional.ofNullable(row.getObject("gelezen_op", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
