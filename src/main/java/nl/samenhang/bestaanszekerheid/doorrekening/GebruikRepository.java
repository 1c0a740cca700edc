package nl.samenhang.bestaanszekerheid.doorrekening;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.samenhang.platform.database.Contexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of who uses the schemes: counts only, from the room of decisions. */
@Repository
class GebruikRepository {

    /**
     * How many households use a scheme in an area, exactly.
     *
     * @param sleutel the same for the same households
     */
    record Gebruik(String tabel, String gebied, long aantal, long sleutel) {}

    private final JdbcClient jdbc;

    GebruikRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Gebruik> used(LocalDate dag) {
        return jdbc.sql("select * from beschikking.regelinggebruik(:dag)")
                .param("dag", dag)
                .query(
                        (rs, _) ->
                                new Gebruik(
                                        rs.getString("tabel"),
                                        rs.getString("gebied"),
                                        rs.getLong("aantal"),
                                        rs.getLong("sleutel")))
                .list();
    }

    void clear() {
        here("delete from doorrekening.gebruik where gemeente = :gemeente").update();
    }

    void insert(ModelleveringId levering, Gebruikscijfer cijfer) {
        var sql =
                """
                insert into doorrekening.gebruik (gemeente, tabel, gebied, dag, levering, recht, gebruikt)
                values (:gemeente, :tabel, :gebied, :dag, :levering, :recht, :gebruikt)
                """;
        here(sql)
                .param("tabel", cijfer.tabel())
                .param("gebied", cijfer.gebied())
                .param("dag", cijfer.dag())
                .param("levering", levering.value())
                .param("recht", orNull(cijfer.recht()))
                .param("gebruikt", orNull(cijfer.gebruikt()))
                .update();
    }

    List<Gebruikscijfer> all() {
        var sql =
                """
                select tabel, gebied, dag, coalesce(recht, 0) as recht, coalesce(gebruikt, 0) as gebruikt
                  from doorrekening.gebruik where gemeente = :gemeente order by tabel, gebied
                """;
        return here(sql)
                .query(
                        (rs, _) ->
                                new Gebruikscijfer(
                                        rs.getString("tabel"),
                                        rs.getString("gebied"),
                                        rs.getObject("dag", LocalDate.class),
                                        VariantRepository.shown(rs.getInt("recht")),
                                        VariantRepository.shown(rs.getInt("gebruikt"))))
                .list();
    }

    static @Nullable Integer orNull(OptionalInt getal) {
        return getal.isPresent() ? getal.getAsInt() : null;
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }
}
