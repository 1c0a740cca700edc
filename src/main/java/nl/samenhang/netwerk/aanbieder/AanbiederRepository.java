package nl.samenhang.netwerk.aanbieder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The organisations, their locations and what residents thought of them. */
@Repository
class AanbiederRepository {

    private static final String SELECT_VESTIGING =
            """
            select v.id, v.aanbieder, a.naam as aanbieder_naam, v.naam, v.plaats, v.telefoon, v.email, v.straat,
                   v.postcode, v.route, v.rd_x, v.rd_y
            from aanbieder.vestiging v
            join aanbieder.aanbieder a on a.gemeente = v.gemeente and a.id = v.aanbieder
            where v.gemeente = :gemeente
            """;

    private final JdbcClient jdbc;

    AanbiederRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Aanbieder aanbieder) {
        var sql =
                """
                insert into aanbieder.aanbieder (gemeente, id, naam, kvknummer, agbcode, identiteiten, omschrijving)
                values (:gemeente, :id, :naam, :kvknummer, :agbcode, :identiteiten, :omschrijving)
                """;
        write(sql, aanbieder);
    }

    void update(Aanbieder aanbieder) {
        var sql =
                """
                update aanbieder.aanbieder set naam = :naam, kvknummer = :kvknummer, agbcode = :agbcode,
                       identiteiten = :identiteiten, omschrijving = :omschrijving
                where gemeente = :gemeente and id = :id
                """;
        write(sql, aanbieder);
    }

    private void write(String sql, Aanbieder aanbieder) {
        here(sql)
                .param("id", aanbieder.id().value())
                .param("naam", aanbieder.naam())
                .param("kvknummer", aanbieder.kvknummer().orElse(null))
                .param("agbcode", aanbieder.agbcode().orElse(null))
                .param("identiteiten", Codes.array(aanbieder.identiteiten()))
                .param("omschrijving", aanbieder.omschrijving().orElse(null))
                .update();
    }

    void insert(Vestiging vestiging) {
        var sql =
                """
                insert into aanbieder.vestiging
                    (gemeente, id, aanbieder, naam, plaats, telefoon, email, straat, postcode, route, rd_x, rd_y)
                values (:gemeente, :id, :aanbieder, :naam, :plaats, :telefoon, :email, :straat, :postcode, :route,
                        :x, :y)
                """;
        var bezoek = vestiging.bezoek();
        here(sql)
                .param("id", vestiging.id().value())
                .param("aanbieder", vestiging.aanbieder().value())
                .param("naam", vestiging.naam())
                .param("plaats", vestiging.plaats().orElse(null))
                .param("telefoon", vestiging.telefoon().orElse(null))
                .param("email", vestiging.email().orElse(null))
                .param("straat", bezoek.straat().orElse(null))
                .param("postcode", bezoek.postcode().orElse(null))
                .param("route", bezoek.route().orElse(null))
                .param("x", bezoek.eigenLigging().map(Ligging::x).orElse(null))
                .param("y", bezoek.eigenLigging().map(Ligging::y).orElse(null))
                .update();
    }

    void insert(Ervaring ervaring) {
        var sql =
                """
                insert into aanbieder.ervaring (gemeente, id, aanbieder, cijfer, citaat, van)
                values (:gemeente, :id, :aanbieder, :cijfer, :citaat, :van)
                """;
        here(sql)
                .param("id", ervaring.id())
                .param("aanbieder", ervaring.aanbieder().value())
                .param("cijfer", ervaring.cijfer())
                .param("citaat", ervaring.citaat().orElse(null))
                .param("van", ervaring.van())
                .update();
    }

    int deleteErvaring(AanbiederId aanbieder, UUID id) {
        var sql =
                "delete from aanbieder.ervaring where gemeente = :gemeente and aanbieder = :aanbieder and id = :id";
        return here(sql).param("aanbieder", aanbieder.value()).param("id", id).update();
    }

    List<Ervaring> ervaringenOf(AanbiederId aanbieder) {
        var sql =
                """
                select * from aanbieder.ervaring where gemeente = :gemeente and aanbieder = :aanbieder
                order by van desc, id desc
                """;
        return here(sql)
                .param("aanbieder", aanbieder.value())
                .query(
                        (rs, _) ->
                                new Ervaring(
                                        rs.getObject("id", UUID.class),
                                        aanbieder,
                                        rs.getInt("cijfer"),
                                        Optional.ofNullable(rs.getString("citaat")),
                                        rs.getObject("van", LocalDate.class)))
                .list();
    }

    List<Aanbieder> all() {
        return here("select * from aanbieder.aanbieder where gemeente = :gemeente order by naam")
                .query(AanbiederRepository::aanbieder)
                .list();
    }

    Optional<Aanbieder> find(AanbiederId id) {
        return here("select * from aanbieder.aanbieder where gemeente = :gemeente and id = :id")
                .param("id", id.value())
                .query(AanbiederRepository::aanbieder)
                .optional();
    }

    List<Vestiging> vestigingenOf(AanbiederId id) {
        return here(SELECT_VESTIGING + " and v.aanbieder = :id order by v.naam")
                .param("id", id.value())
                .query(AanbiederRepository::vestiging)
                .list();
    }

    List<Vestiging> vestigingen(Collection<VestigingId> ids) {
        return here(SELECT_VESTIGING + " and v.id in (:ids) order by a.naam, v.naam")
                .param("ids", ids.stream().map(Id::value).toList())
                .query(AanbiederRepository::vestiging)
                .list();
    }

    List<Vestiging> allVestigingen() {
        return here(SELECT_VESTIGING + " order by a.naam, v.naam")
                .query(AanbiederRepository::vestiging)
                .list();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Aanbieder aanbieder(ResultSet rs, int row) throws SQLException {
        return new Aanbieder(
                new AanbiederId(rs.getObject("id", UUID.class)),
                rs.getString("naam"),
                Optional.ofNullable(rs.getString("kvknummer")),
                Optional.ofNullable(rs.getString("agbcode")),
                Codes.set(Identiteit.class, rs.getArray("identiteiten")),
                Optional.ofNullable(rs.getString("omschrijving")),
                List.of());
    }

    private static Vestiging vestiging(ResultSet rs, int row) throws SQLException {
        return new Vestiging(
                new VestigingId(rs.getObject("id", UUID.class)),
                new AanbiederId(rs.getObject("aanbieder", UUID.class)),
                rs.getString("aanbieder_naam"),
                rs.getString("naam"),
                Optional.ofNullable(rs.getString("plaats")),
                Optional.ofNullable(rs.getString("telefoon")),
                Optional.ofNullable(rs.getString("email")),
                bezoekadres(rs));
    }

    static Bezoekadres bezoekadres(ResultSet rs) throws SQLException {
        var x = rs.getObject("rd_x", Integer.class);
        var y = rs.getObject("rd_y", Integer.class);
        return new Bezoekadres(
                Optional.ofNullable(rs.getString("straat")),
                Optional.ofNullable(rs.getString("postcode")),
                Optional.ofNullable(rs.getString("route")),
                x == null || y == null ? Optional.empty() : Optional.of(new Ligging(x, y)));
    }
}
