package nl.samenhang.veiligheid.groepsaanpak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups as far as they exist for who asks. */
@Repository
class GroepRepository {

    private static final String SELECT =
            "select id, naam, plek, begonnen_op, eindigt_op from groepsaanpak.groep where gemeente = :gemeente ";

    private final JdbcClient jdbc;

    GroepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Groep> all() {
        return jdbc.sql(SELECT + "order by plek, naam")
                .param("gemeente", gemeente())
                .query((rs, row) -> groep(rs))
                .list();
    }

    Optional<Groep> find(GroepId id) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("gemeente", gemeente())
                .param("id", id.value())
                .query((rs, row) -> groep(rs))
                .optional();
    }

    List<Groepstand> stand() {
        return jdbc.sql("select plek, plus, min, mee, eindigt_op from groepsaanpak.stand()")
                .query(
                        (rs, row) ->
                                new Groepstand(
                                        rs.getString("plek"),
                                        rs.getInt("plus"),
                                        rs.getInt("min"),
                                        rs.getInt("mee"),
                                        rs.getObject("eindigt_op", LocalDate.class)))
                .list();
    }

    List<Jongere> jongeren(GroepId groep) {
        var sql =
                """
                select roepnaam, rol, actie, actiehouder from groepsaanpak.jongere
                 where gemeente = :gemeente and groep = :groep order by rol, roepnaam
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("groep", groep.value())
                .query(
                        (rs, row) ->
                                new Jongere(
                                        rs.getString("roepnaam"),
                                        Groepsrol.valueOf(rs.getString("rol")),
                                        rs.getString("actie"),
                                        rs.getString("actiehouder")))
                .list();
    }

    List<Politieregel> politieregels(GroepId groep) {
        var sql =
                """
                select dag, tekst, door from groepsaanpak.politieregel
                 where gemeente = :gemeente and groep = :groep order by dag desc, id desc
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("groep", groep.value())
                .query(
                        (rs, row) ->
                                new Politieregel(
                                        rs.getObject("dag", LocalDate.class),
                                        rs.getString("tekst"),
                                        rs.getString("door")))
                .list();
    }

    List<Toegelatene> toegelatenen(GroepId groep) {
        var sql = "select * from groepsaanpak.toegelatenen(:groep)";
        return jdbc.sql(sql)
                .param("groep", groep.value())
                .query(
                        (rs, row) ->
                                new Toegelatene(
                                        rs.getObject("actor", UUID.class),
                                        rs.getString("naam"),
                                        rs.getString("organisatie"),
                                        rs.getBoolean("politiegegevens"),
                                        rs.getObject("tot", LocalDate.class)))
                .list();
    }

    void begin(Groep groep, String wie, String organisatie) {
        jdbc.sql("select groepsaanpak.begin(:id, :naam, :plek, :van, :tot, :wie, :organisatie)")
                .param("id", groep.id().value())
                .param("naam", groep.naam())
                .param("plek", groep.plek())
                .param("van", groep.begonnenOp())
                .param("tot", groep.eindigtOp())
                .param("wie", wie)
                .param("organisatie", organisatie)
                .query((rs, row) -> true)
                .list();
    }

    void insert(GroepId groep, Jongere jongere) {
        var sql =
                """
                insert into groepsaanpak.jongere (gemeente, id, groep, roepnaam, rol, actie, actiehouder)
                values (:gemeente, :id, :groep, :roepnaam, :rol, :actie, :actiehouder)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("groep", groep.value())
                .param("roepnaam", jongere.roepnaam())
                .param("rol", jongere.rol().name())
                .param("actie", jongere.actie())
                .param("actiehouder", jongere.actiehouder())
                .update();
    }

    void insert(GroepId groep, Politieregel regel) {
        var sql =
                """
                insert into groepsaanpak.politieregel (gemeente, id, groep, dag, tekst, door)
                values (:gemeente, :id, :groep, :dag, :tekst, :door)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("groep", groep.value())
                .param("dag", regel.dag())
                .param("tekst", regel.tekst())
                .param("door", regel.door())
                .update();
    }

    void admit(GroepId groep, Toegelatene wie) {
        var sql =
                """
                insert into groepsaanpak.toegelaten
                    (gemeente, groep, actor, naam, organisatie, politiegegevens, tot)
                values (:gemeente, :groep, :actor, :naam, :organisatie, :politie, :tot)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("groep", groep.value())
                .param("actor", wie.actor())
                .param("naam", wie.naam())
                .param("organisatie", wie.organisatie())
                .param("politie", wie.politiegegevens())
                .param("tot", wie.tot())
                .update();
    }

    boolean dismiss(GroepId groep, UUID actor) {
        return jdbc.sql("select groepsaanpak.dismiss(:groep, :actor)")
                        .param("groep", groep.value())
                        .param("actor", actor)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int clean(LocalDate dag) {
        return jdbc.sql("select groepsaanpak.clean(:dag)")
                .param("dag", dag)
                .query(Integer.class)
                .single();
    }

    private static Groep groep(ResultSet rs) throws SQLException {
        return new Groep(
                new GroepId(rs.getObject("id", UUID.class)),
                rs.getString("naam"),
                rs.getString("plek"),
                rs.getObject("begonnen_op", LocalDate.class),
                rs.getObject("eindigt_op", LocalDate.class));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
