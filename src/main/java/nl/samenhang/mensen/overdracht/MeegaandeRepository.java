package nl.samenhang.mensen.overdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.overdracht.Meegaande.Akkoord;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** On which ground the data of each person go. */
@Repository
class MeegaandeRepository {

    private record Regel(UUID inwoner, Akkoord akkoord) {}

    private final JdbcClient jdbc;

    MeegaandeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Meegaande> of(OverdrachtId id) {
        var akkoorden = akkoorden(id);
        var sql =
                """
                select inwoner, grond, reden, adres_reden from overdracht.persoon
                 where gemeente = :gemeente and overdracht = :id order by inwoner
                """;
        return key(sql, id)
                .query(
                        (rs, _) -> {
                            var inwoner = rs.getObject("inwoner", UUID.class);
                            return new Meegaande(
                                    new InwonerId(inwoner),
                                    Meegaande.Grond.valueOf(rs.getString("grond")),
                                    Optional.ofNullable(rs.getString("reden")),
                                    Optional.ofNullable(rs.getString("adres_reden")),
                                    akkoorden.getOrDefault(inwoner, List.of()));
                        })
                .list();
    }

    /** What was said before of this person in this transfer is replaced. */
    void write(OverdrachtId id, Meegaande wie) {
        delete(id, wie.inwoner());
        var sql =
                """
                insert into overdracht.persoon (gemeente, overdracht, inwoner, grond, reden, adres_reden)
                values (:gemeente, :id, :inwoner, :grond, :reden, :adres)
                """;
        key(sql, id)
                .param("inwoner", wie.inwoner().value())
                .param("grond", wie.grond().name())
                .param("reden", wie.reden().orElse(null))
                .param("adres", wie.adresReden().orElse(null))
                .update();
        wie.akkoorden().forEach(akkoord -> insert(id, wie.inwoner(), akkoord));
    }

    void delete(OverdrachtId id, InwonerId inwoner) {
        for (var tabel : List.of("akkoord", "persoon")) {
            key(
                            "delete from overdracht."
                                    + tabel
                                    + " where gemeente = :gemeente and overdracht = :id and inwoner = :inwoner",
                            id)
                    .param("inwoner", inwoner.value())
                    .update();
        }
    }

    private void insert(OverdrachtId id, InwonerId inwoner, Akkoord akkoord) {
        var sql =
                """
                insert into overdracht.akkoord (gemeente, overdracht, inwoner, als, naam, wijze, dag, door)
                values (:gemeente, :id, :inwoner, :als, :naam, :wijze, :dag, :door)
                """;
        key(sql, id)
                .param("inwoner", inwoner.value())
                .param("als", akkoord.als().name())
                .param("naam", akkoord.naam())
                .param("wijze", akkoord.wijze().name())
                .param("dag", akkoord.dag())
                .param("door", Contexts.current().actor())
                .update();
    }

    private Map<UUID, List<Akkoord>> akkoorden(OverdrachtId id) {
        var sql =
                """
                select inwoner, als, naam, wijze, dag from overdracht.akkoord
                 where gemeente = :gemeente and overdracht = :id order by als
                """;
        return key(sql, id)
                .query(
                        (rs, _) ->
                                new Regel(
                                        rs.getObject("inwoner", UUID.class),
                                        new Akkoord(
                                                Meegaande.Als.valueOf(rs.getString("als")),
                                                rs.getString("naam"),
                                                Meegaande.Wijze.valueOf(rs.getString("wijze")),
                                                rs.getObject("dag", LocalDate.class))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Regel::inwoner,
                                Collectors.mapping(Regel::akkoord, Collectors.toList())));
    }

    private StatementSpec key(String sql, OverdrachtId id) {
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("id", id.value());
    }
}
