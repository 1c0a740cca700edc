package nl.samenhang.netwerk.aanbieder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of this room. */
@Repository
class AanbiederRepository {

    private final JdbcClient jdbc;

    AanbiederRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Aanbieder aanbieder) {
        var sql =
                """
                insert into aanbieder.aanbieder (gemeente, id, naam, agbcode)
                values (:gemeente, :id, :naam, :agbcode)
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", aanbieder.id().value())
                .param("naam", aanbieder.naam())
                .param("agbcode", aanbieder.agbcode().orElse(null))
                .update();
    }

    void insert(Vestiging vestiging) {
        var sql =
                """
                insert into aanbieder.vestiging (gemeente, id, aanbieder, naam, plaats, telefoon, email)
                values (:gemeente, :id, :aanbieder, :naam, :plaats, :telefoon, :email)
                """;
        jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", vestiging.id().value())
                .param("aanbieder", vestiging.aanbieder().value())
                .param("naam", vestiging.naam())
                .param("plaats", vestiging.plaats().orElse(null))
                .param("telefoon", vestiging.telefoon().orElse(null))
                .param("email", vestiging.email().orElse(null))
                .update();
    }

    Optional<Aanbieder> find(AanbiederId id) {
        var sql = "select id, naam, agbcode from aanbieder.aanbieder where id = :id";
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(
                        (rs, row) ->
                                new Aanbieder(
                                        id,
                                        rs.getString("naam"),
                                        Optional.ofNullable(rs.getString("agbcode")),
                                        List.of()))
                .optional();
    }

    List<Vestiging> vestigingenOf(AanbiederId id) {
        return jdbc.sql(SELECT_VESTIGING + " where v.aanbieder = :id order by v.naam")
                .param("id", id.value())
                .query(AanbiederRepository::vestiging)
                .list();
    }

    List<Vestiging> vestigingen(Collection<VestigingId> ids) {
        return jdbc.sql(SELECT_VESTIGING + " where v.id in (:ids) order by a.naam, v.naam")
                .param("ids", ids.stream().map(Id::value).toList())
                .query(AanbiederRepository::vestiging)
                .list();
    }

    List<Vestiging> allVestigingen() {
        return jdbc.sql(SELECT_VESTIGING + " order by a.naam, v.naam")
                .query(AanbiederRepository::vestiging)
                .list();
    }

    private static final String SELECT_VESTIGING =
            """
            select v.id, v.aanbieder, a.naam as aanbieder_naam, v.naam, v.plaats, v.telefoon, v.email
            from aanbieder.vestiging v
            join aanbieder.aanbieder a on a.gemeente = v.gemeente and a.id = v.aanbieder
            """;

    private static Vestiging vestiging(ResultSet rs, int row) throws SQLException {
        return new Vestiging(
                new VestigingId(rs.getObject("id", UUID.class)),
                new AanbiederId(rs.getObject("aanbieder", UUID.class)),
                rs.getString("aanbieder_naam"),
                rs.getString("naam"),
                Optional.ofNullable(rs.getString("plaats")),
                Optional.ofNullable(rs.getString("telefoon")),
                Optional.ofNullable(rs.getString("email")));
    }
}
