package nl.samenhang.bestaanszekerheid.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.regeling.Normvoorstel.Soort;
import nl.samenhang.bestaanszekerheid.regeling.Normvoorstel.Status;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of proposals for norms. */
@Repository
class NormvoorstelRepository {

    private static final TypeReference<Map<String, Long>> BEDRAGEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NormvoorstelRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All of them, what begins last first. */
    List<Normvoorstel> all() {
        return here("select * from regeling.normvoorstel where gemeente = :gemeente order by van desc, id desc")
                .query(this::row)
                .list();
    }

    /** What counts, what begins first in front; also asked outside a transaction. */
    @Transactional(readOnly = true)
    List<Normvoorstel> approved(Soort soort) {
        return here("""
                    select * from regeling.normvoorstel
                     where gemeente = :gemeente and soort = :soort and status = 'GOEDGEKEURD' order by van
                    """)
                .param("soort", soort.name())
                .query(this::row)
                .list();
    }

    /** Held until the end of the transaction. */
    Optional<Normvoorstel> lock(NormvoorstelId id) {
        return here("select * from regeling.normvoorstel where gemeente = :gemeente and id = :id for update")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /** False when there is one for that day already. */
    boolean insert(Normvoorstel nieuw) {
        var sql =
                """
                insert into regeling.normvoorstel
                  (gemeente, id, soort, van, tot, bron, bedragen, status, maker, gevraagd_op)
                values (:gemeente, :id, :soort, :van, :tot, :bron, :bedragen::jsonb, :status, :maker, :op)
                on conflict do nothing
                """;
        var centen = new LinkedHashMap<String, Long>();
        nieuw.bedragen().forEach((naam, bedrag) -> centen.put(naam, bedrag.centen()));
        return here(sql)
                        .param("id", nieuw.id().value())
                        .param("soort", nieuw.soort().name())
                        .param("van", nieuw.van())
                        .param("tot", nieuw.tot().orElse(null))
                        .param("bron", nieuw.bron())
                        .param("bedragen", json.writeValueAsString(centen))
                        .param("status", nieuw.status().name())
                        .param("maker", nieuw.maker())
                        .param("op", nieuw.gevraagdOp())
                        .update()
                == 1;
    }

    void decide(
            NormvoorstelId id, Status status, Optional<UUID> door, LocalDate op, String opmerking) {
        here("""
             update regeling.normvoorstel set status = :status, door = :door, besloten_op = :op, opmerking = :opmerking
              where gemeente = :gemeente and id = :id
             """)
                .param("id", id.value())
                .param("status", status.name())
                .param("door", door.orElse(null))
                .param("op", op)
                .param("opmerking", opmerking)
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private Normvoorstel row(ResultSet rs, int row) throws SQLException {
        var bedragen = new LinkedHashMap<String, Bedrag>();
        json.readValue(rs.getString("bedragen"), BEDRAGEN)
                .forEach((naam, centen) -> bedragen.put(naam, new Bedrag(centen)));
        return new Normvoorstel(
                new NormvoorstelId(rs.getObject("id", UUID.class)),
                Soort.valueOf(rs.getString("soort")),
                rs.getObject("van", LocalDate.class),
                Optional.ofNullable(rs.getObject("tot", LocalDate.class)),
                rs.getString("bron"),
                bedragen,
                Status.valueOf(rs.getString("status")),
                rs.getObject("maker", UUID.class),
                rs.getObject("gevraagd_op", LocalDate.class),
                Optional.ofNullable(rs.getObject("door", UUID.class)),
                Optional.ofNullable(rs.getObject("besloten_op", LocalDate.class)),
                rs.getString("opmerking"));
    }
}
