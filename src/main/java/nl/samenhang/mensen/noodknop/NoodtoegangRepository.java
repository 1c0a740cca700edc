package nl.samenhang.mensen.noodknop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.noodknop.Noodtoegang.Beoordeling;
import nl.samenhang.mensen.noodknop.Noodtoegang.Oordeel;
import nl.samenhang.mensen.noodknop.Noodtoegang.Soort;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The SQL of emergency access. The moments are those of the database, as the policies know them.
 */
@Repository
class NoodtoegangRepository {

    private static final String SELECT =
            "select n.*, n.tot > now() as loopt from noodknop.noodtoegang n where n.gemeente = :gemeente ";

    private final JdbcClient jdbc;

    NoodtoegangRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One employee opens one file at a time, so that the number of a day can be counted. */
    void lock(MedewerkerId medewerker) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wie, 39))::text")
                .param("wie", "noodknop " + medewerker)
                .query(String.class)
                .single();
    }

    void insert(
            NoodtoegangId id,
            GezinId gezin,
            MedewerkerId medewerker,
            Soort soort,
            String reden,
            Instant tot) {
        var sql =
                """
                insert into noodknop.noodtoegang (gemeente, id, gezin, medewerker, soort, reden, begin, tot)
                values (:gemeente, :id, :gezin, :medewerker, :soort, :reden, now(), :tot)
                """;
        here(sql)
                .param("id", id.value())
                .param("gezin", gezin.value())
                .param("medewerker", medewerker.value())
                .param("soort", soort.name())
                .param("reden", reden)
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .update();
    }

    void judge(NoodtoegangId id, Beoordeling oordeel) {
        var sql =
                """
                update noodknop.noodtoegang
                set nagekeken = :nagekeken, door = :door, oordeel = :oordeel, toelichting = :toelichting
                where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", id.value())
                .param("nagekeken", oordeel.moment().atOffset(ZoneOffset.UTC))
                .param("door", oordeel.door().value())
                .param("oordeel", oordeel.oordeel().name())
                .param("toelichting", oordeel.toelichting())
                .update();
    }

    Optional<Noodtoegang> find(NoodtoegangId id) {
        return here(SELECT + "and n.id = :id")
                .param("id", id.value())
                .query(NoodtoegangRepository::row)
                .optional();
    }

    /** What is open now for a file, the last to end first. */
    List<Noodtoegang> running(GezinId gezin) {
        return here(SELECT + "and n.gezin = :gezin and n.tot > now() order by n.tot desc")
                .param("gezin", gezin.value())
                .query(NoodtoegangRepository::row)
                .list();
    }

    /** What nobody looked at first, then the newest. */
    List<Noodtoegang> latest(int limit) {
        return here(SELECT
                        + "order by n.nagekeken is not null, n.begin desc, n.id desc limit :limit")
                .param("limit", limit)
                .query(NoodtoegangRepository::row)
                .list();
    }

    /** How often somebody used the emergency button in the last so many hours. */
    int count(MedewerkerId medewerker, int uren) {
        var sql =
                """
                select count(*) from noodknop.noodtoegang where gemeente = :gemeente
                  and medewerker = :medewerker and soort = 'NOOD'
                  and begin > now() - make_interval(hours => :uren)
                """;
        return here(sql)
                .param("medewerker", medewerker.value())
                .param("uren", uren)
                .query(Integer.class)
                .single();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Noodtoegang row(ResultSet row, int number) throws SQLException {
        return new Noodtoegang(
                new NoodtoegangId(row.getObject("id", UUID.class)),
                new GezinId(row.getObject("gezin", UUID.class)),
                new MedewerkerId(row.getObject("medewerker", UUID.class)),
                Soort.valueOf(row.getString("soort")),
                row.getString("reden"),
                row.getObject("begin", OffsetDateTime.class).toInstant(),
                row.getObject("tot", OffsetDateTime.class).toInstant(),
                row.getBoolean("loopt"),
                beoordeling(row));
    }

    private static Optional<Beoordeling> beoordeling(ResultSet row) throws SQLException {
        if (row.getString("oordeel") == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Beoordeling(
                        Oordeel.valueOf(row.getString("oordeel")),
                        new MedewerkerId(row.getObject("door", UUID.class)),
                        row.getObject("nagekeken", OffsetDateTime.class).toInstant(),
                        row.getString("toelichting")));
    }
}
