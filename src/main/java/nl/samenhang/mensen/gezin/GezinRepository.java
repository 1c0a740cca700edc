package nl.samenhang.mensen.gezin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Headers of files and their members. */
@Repository
class GezinRepository {

    private static final String COLUMNS =
            """
            select g.id, g.kenmerk, g.naam, g.status, g.team, g.geopend_op, g.gesloten_op,
                   l.inwoner, l.rol, lower(l.periode) as van, upper(l.periode) as tot
            """;

    private static final String WITH_MEMBERS =
            " left join gezin.lid l on (l.gemeente, l.gezin) = (g.gemeente, g.id) ";

    private static final String SELECT = COLUMNS + " from gezin.gezin g " + WITH_MEMBERS;

    /**
     * Each file by its key: for a plan that serves all municipalities PostgreSQL would rather walk
     * through all files of one, because most have few. It does not see how many ids there are, or
     * it would plan anew for each number.
     */
    private static final String EACH =
            COLUMNS
                    + """
                    from unnest(array(select unnest(:ids))) as d(id) cross join lateral (
                           select * from gezin.gezin where gemeente = :gemeente and id = d.id offset 0) g
                    """
                    + WITH_MEMBERS;

    private final JdbcClient jdbc;

    GezinRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Rij(Gezin kop, Optional<Gezinslid> lid) {}

    Optional<Gezin> find(GezinId id) {
        return Contexts.readOnce(Gezin.class, id, () -> read(id));
    }

    private Optional<Gezin> read(GezinId id) {
        var sql = SELECT + " where g.gemeente = :gemeente and g.id = :id order by l.volgorde";
        return together(jdbc.sql(sql).param("gemeente", gemeente()).param("id", id.value()))
                .stream()
                .findFirst();
    }

    List<Gezin> findAll(List<GezinId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return together(
                jdbc.sql(EACH + " order by g.naam, l.volgorde")
                        .param("gemeente", gemeente())
                        .param("ids", ids.stream().map(GezinId::value).toArray(UUID[]::new)));
    }

    List<Gezin> ofInwoner(InwonerId inwoner) {
        var sql =
                SELECT
                        + """
                         where g.gemeente = :gemeente
                           and g.id in (select gezin from gezin.lid where gemeente = :gemeente and inwoner = :inwoner)
                         order by g.geopend_op desc, g.id, l.volgorde
                        """;
        return together(
                jdbc.sql(sql).param("gemeente", gemeente()).param("inwoner", inwoner.value()));
    }

    List<Gezin> ofInwoners(Collection<InwonerId> inwoners) {
        var sql =
                SELECT
                        + """
                         where g.gemeente = :gemeente
                           and g.id in (select m.gezin from unnest(:inwoners) as i(inwoner) cross join lateral (
                                               select gezin from gezin.lid
                                                where gemeente = :gemeente and inwoner = i.inwoner offset 0) m)
                         order by g.geopend_op desc, g.id, l.volgorde
                        """;
        return together(
                jdbc.sql(sql)
                        .param("gemeente", gemeente())
                        .param(
                                "inwoners",
                                inwoners.stream().map(InwonerId::value).toArray(UUID[]::new)));
    }

    Optional<Gezin> findByKenmerk(String kenmerk) {
        var sql =
                SELECT
                        + " where g.gemeente = :gemeente and g.kenmerk = :kenmerk order by l.volgorde";
        return together(jdbc.sql(sql).param("gemeente", gemeente()).param("kenmerk", kenmerk))
                .stream()
                .findFirst();
    }

    String nextKenmerk(LocalDate vandaag) {
        var nummer = jdbc.sql("select nextval('gezin.kenmerk_nummer')").query(Long.class).single();
        return "SAM-%d-%06d".formatted(vandaag.getYear(), nummer);
    }

    void insert(Gezin gezin) {
        var sql =
                """
                insert into gezin.gezin (gemeente, id, kenmerk, naam, status, team, geopend_op)
                values (:gemeente, :id, :kenmerk, :naam, :status, :team, :geopend)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", gezin.id().value())
                .param("kenmerk", gezin.kenmerk())
                .param("naam", gezin.naam())
                .param("status", gezin.status().name())
                .param("team", gezin.team().map(TeamId::value).orElse(null))
                .param("geopend", gezin.geopendOp())
                .update();
    }

    void update(Gezin gezin, Optional<Afsluitreden> reden) {
        var sql =
                """
                update gezin.gezin
                   set naam = :naam, status = :status, team = :team, geopend_op = :geopend, gesloten_op = :gesloten,
                       afsluitreden = :reden
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", gezin.id().value())
                .param("naam", gezin.naam())
                .param("status", gezin.status().name())
                .param("team", gezin.team().map(TeamId::value).orElse(null))
                .param("geopend", gezin.geopendOp())
                .param("gesloten", gezin.geslotenOp().orElse(null))
                .param("reden", reden.map(Afsluitreden::name).orElse(null))
                .update();
    }

    private static List<Gezin> together(JdbcClient.StatementSpec statement) {
        var rijen =
                statement.query((rs, row) -> new Rij(GezinRows.kop(rs), GezinRows.lid(rs))).list();
        var gezinnen = new LinkedHashMap<GezinId, Gezin>();
        for (var rij : rijen) {
            var gezin = gezinnen.computeIfAbsent(rij.kop().id(), id -> rij.kop());
            rij.lid().ifPresent(gezin.leden()::add);
        }
        return new ArrayList<>(gezinnen.values());
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
