package nl.samenhang.mensen.registerwijziging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What changes may mean for files; a row exists only for who may open the file. */
@Repository
class GevolgRepository {

    private static final String SELECT =
            """
            select id, wijziging, gezin, soort, inwoner, status, rol, gedaan_op, tweede_gezin from registerwijziging.gevolg
             where gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    GevolgRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Gevolg gevolg) {
        var sql =
                """
                insert into registerwijziging.gevolg (gemeente, id, wijziging, gezin, soort, inwoner, status, rol)
                values (:gemeente, :id, :wijziging, :gezin, :soort, :inwoner, :status, :rol) on conflict do nothing
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", gevolg.id().value())
                .param("wijziging", gevolg.wijziging().value())
                .param("gezin", gevolg.gezin().value())
                .param("soort", gevolg.soort().name())
                .param("inwoner", gevolg.inwoner().value())
                .param("status", gevolg.status().name())
                .param("rol", gevolg.rol().map(Gezinsrol::name).orElse(null))
                .update();
    }

    Optional<Gevolg> find(GevolgId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query(GevolgRepository::gevolg)
                .optional();
    }

    List<Gevolg> of(Collection<RegisterwijzigingId> wijzigingen) {
        return jdbc.sql(SELECT + " and wijziging = any(:wijzigingen) order by id")
                .param("gemeente", gemeente())
                .param(
                        "wijzigingen",
                        wijzigingen.stream().map(RegisterwijzigingId::value).toArray(UUID[]::new))
                .query(GevolgRepository::gevolg)
                .list();
    }

    /** How many questions about the file wait for an answer. */
    long open(GezinId gezin) {
        var sql =
                """
                select count(*) from registerwijziging.gevolg
                 where gemeente = :gemeente and gezin = :gezin and status = 'OPEN'
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("gezin", gezin.value())
                .query(Long.class)
                .single();
    }

    void update(
            GevolgId id,
            Gevolg.Status status,
            Optional<LocalDate> gedaanOp,
            Optional<GezinId> ander) {
        var sql =
                """
                update registerwijziging.gevolg set status = :status, gedaan_op = :dag, tweede_gezin = :ander
                 where gemeente = :gemeente and id = :id
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id.value())
                .param("status", status.name())
                .param("dag", gedaanOp.orElse(null))
                .param("ander", ander.map(GezinId::value).orElse(null))
                .update();
    }

    private static Gevolg gevolg(ResultSet rs, int row) throws SQLException {
        return new Gevolg(
                new GevolgId(rs.getObject("id", UUID.class)),
                new RegisterwijzigingId(rs.getObject("wijziging", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                Gevolg.Soort.valueOf(rs.getString("soort")),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                Gevolg.Status.valueOf(rs.getString("status")),
                Optional.ofNullable(rs.getString("rol")).map(Gezinsrol::valueOf),
                Optional.ofNullable(rs.getObject("gedaan_op", LocalDate.class)),
                Optional.ofNullable(rs.getObject("tweede_gezin", UUID.class)).map(GezinId::new));
    }

    /** Who of these people lives at one address with a member of a file that is open. */
    List<InwonerId> nearOpenFiles(Collection<InwonerId> wie, LocalDate vandaag) {
        var sql =
                """
                select distinct w.inwoner
                  from inwoner.v_bewoning w
                  join inwoner.v_bewoning b on (b.gemeente, b.adressleutel) = (w.gemeente, w.adressleutel)
                  join gezin.v_lid l on (l.gemeente, l.inwoner) = (b.gemeente, b.inwoner)
                 where w.gemeente = :gemeente and w.inwoner = any(:wie) and w.periode @> :vandaag::date
                   and w.overlijdensdatum is null and b.periode @> :vandaag::date
                   and l.status <> 'GESLOTEN' and l.periode @> :vandaag::date
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("wie", wie.stream().map(InwonerId::value).toArray(UUID[]::new))
                .param("vandaag", vandaag)
                .query((rs, row) -> new InwonerId(rs.getObject("inwoner", UUID.class)))
                .list();
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
