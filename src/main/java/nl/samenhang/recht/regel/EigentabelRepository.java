package nl.samenhang.recht.regel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of tables of the municipality's own. */
@Repository
class EigentabelRepository {

    private static final TypeReference<List<Ontwerprij>> RIJEN = new TypeReference<>() {};
    private static final TypeReference<List<Eigenproef>> PROEVEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EigentabelRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False when there is one on its way already. */
    boolean insert(Eigentabel nieuw) {
        var sql =
                """
                insert into regel.eigentabel (gemeente, id, tabel, basis, status, rijen, proeven, makers)
                values (:gemeente, :id, :tabel, :basis, :status, :rijen::jsonb, :proeven::jsonb, :makers)
                on conflict do nothing
                """;
        return here(sql)
                        .param("id", nieuw.id().value())
                        .param("tabel", nieuw.tabel())
                        .param("basis", nieuw.basis())
                        .param("status", nieuw.status().name())
                        .param("rijen", json.writeValueAsString(nieuw.rijen()))
                        .param("proeven", json.writeValueAsString(nieuw.proeven()))
                        .param("makers", nieuw.makers().toArray(UUID[]::new))
                        .update()
                == 1;
    }

    void update(Eigentabel eigen, Optional<LocalDate> ingetrokkenOp) {
        var sql =
                """
                update regel.eigentabel
                set status = :status, rijen = :rijen::jsonb, proeven = :proeven::jsonb, van = :van, reden = :reden,
                    makers = :makers, ingetrokken_op = :ingetrokken, stand = stand + 1
                where gemeente = :gemeente and id = :id
                """;
        here(sql)
                .param("id", eigen.id().value())
                .param("status", eigen.status().name())
                .param("rijen", json.writeValueAsString(eigen.rijen()))
                .param("proeven", json.writeValueAsString(eigen.proeven()))
                .param("van", eigen.van().orElse(null))
                .param("reden", eigen.reden())
                .param("makers", eigen.makers().toArray(UUID[]::new))
                .param("ingetrokken", ingetrokkenOp.orElse(null))
                .update();
    }

    Eigentabel get(EigentabelId id) {
        return here("select * from regel.eigentabel where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query(this::eigentabel)
                .optional()
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Held until the end of the transaction; refused when somebody changed it meanwhile. */
    Eigentabel lock(EigentabelId id, int stand) {
        here("""
                        select 1 from regel.eigentabel where gemeente = :gemeente and id = :id for update
                        """)
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        var eigen = get(id);
        if (eigen.stand() != stand) {
            throw new Refusal(Tekst.of("regel.eigen.fout.stand"));
        }
        return eigen;
    }

    /** Of one table, the newest first. */
    List<Eigentabel> of(String tabel) {
        return here("""
                        select * from regel.eigentabel where gemeente = :gemeente and tabel = :tabel
                        order by id desc
                        """)
                .param("tabel", tabel)
                .query(this::eigentabel)
                .list();
    }

    /** All that are on their way. */
    List<Eigentabel> open() {
        return here("""
                        select * from regel.eigentabel
                        where gemeente = :gemeente and status in ('CONCEPT', 'TER_GOEDKEURING') order by tabel
                        """)
                .query(this::eigentabel)
                .list();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private Eigentabel eigentabel(ResultSet row, int number) throws SQLException {
        return new Eigentabel(
                new EigentabelId(row.getObject("id", UUID.class)),
                row.getString("tabel"),
                row.getObject("basis", LocalDate.class),
                Eigentabelstatus.valueOf(row.getString("status")),
                json.readValue(row.getString("rijen"), RIJEN),
                json.readValue(row.getString("proeven"), PROEVEN),
                Optional.ofNullable(row.getObject("van", LocalDate.class)),
                row.getString("reden"),
                Set.of((UUID[]) row.getArray("makers").getArray()),
                row.getInt("stand"));
    }
}
