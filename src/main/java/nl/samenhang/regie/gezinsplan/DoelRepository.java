package nl.samenhang.regie.gezinsplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.platform.database.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The goals and the actions of a plan. */
@Repository
class DoelRepository {

    static final Question<Doel> DOELEN =
            new Question<>(
                    "select * from gezinsplan.doel where plan = :plan order by id",
                    (row, number) -> doel(row));

    static final Question<Actie> ACTIES =
            new Question<>(
                    """
                    select * from gezinsplan.actie where plan = :plan
                    order by gedaan_op desc nulls first, uiterlijk nulls last, id
                    """,
                    (row, number) -> actie(row));

    private final JdbcClient jdbc;

    DoelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Gezinsplan plan, Doel doel) {
        var sql =
                """
                insert into gezinsplan.doel (gemeente, id, gezin, plan, inwoner, levensdomein, tekst,
                  beginsituatie, streven, streefdatum, voortgang, toelichting, door_gezin)
                values (:gemeente, :id, :gezin, :plan, :inwoner, :domein, :tekst, nullif(:begin, ''),
                  nullif(:streven, ''), :streefdatum, :voortgang, nullif(:toelichting, ''), :doorGezin)
                on conflict (gemeente, id) do update set
                  inwoner = excluded.inwoner, levensdomein = excluded.levensdomein,
                  tekst = excluded.tekst, beginsituatie = excluded.beginsituatie,
                  streven = excluded.streven, streefdatum = excluded.streefdatum,
                  voortgang = excluded.voortgang, toelichting = excluded.toelichting
                """;
        Rows.keys(jdbc.sql(sql), doel.id().value(), plan.gezin(), plan.id())
                .param("inwoner", doel.inwoner().map(Id::value).orElse(null))
                .param("domein", doel.levensdomein().name())
                .param("tekst", doel.tekst())
                .param("begin", doel.beginsituatie())
                .param("streven", doel.streven())
                .param("streefdatum", doel.streefdatum().orElse(null))
                .param("voortgang", doel.voortgang().name())
                .param("toelichting", doel.toelichting())
                .param("doorGezin", doel.doorGezin())
                .update();
    }

    void insert(Gezinsplan plan, Actie actie) {
        var sql =
                """
                insert into gezinsplan.actie (gemeente, id, gezin, plan, doel, tekst,
                  partij_soort, partij_id, partij_naam, uiterlijk)
                values (:gemeente, :id, :gezin, :plan, :doel, :tekst,
                  :partijSoort, :partijId, :partijNaam, :uiterlijk)
                """;
        Rows.partij(
                        Rows.keys(jdbc.sql(sql), actie.id().value(), plan.gezin(), plan.id()),
                        actie.eigenaar())
                .param("doel", actie.doel().map(Id::value).orElse(null))
                .param("tekst", actie.tekst())
                .param("uiterlijk", actie.uiterlijk().orElse(null))
                .update();
    }

    void finish(ActieId id, Optional<LocalDate> gedaanOp) {
        jdbc.sql("update gezinsplan.actie set gedaan_op = :op where id = :id")
                .param("op", gedaanOp.orElse(null))
                .param("id", id.value())
                .update();
    }

    void delete(ActieId id) {
        jdbc.sql("delete from gezinsplan.actie where id = :id").param("id", id.value()).update();
    }

    void delete(DoelId id) {
        jdbc.sql("delete from gezinsplan.actie where doel = :id").param("id", id.value()).update();
        jdbc.sql("delete from gezinsplan.doel where id = :id").param("id", id.value()).update();
    }

    List<Doel> doelen(GezinsplanId plan) {
        return jdbc.sql(DOELEN.sql()).param("plan", plan.value()).query(DOELEN.row()).list();
    }

    private static Doel doel(ResultSet row) throws SQLException {
        return new Doel(
                new DoelId(row.getObject("id", UUID.class)),
                Rows.inwoner(row, "inwoner"),
                Levensdomein.valueOf(row.getString("levensdomein")),
                row.getString("tekst"),
                Rows.text(row, "beginsituatie"),
                Rows.text(row, "streven"),
                Rows.date(row, "streefdatum"),
                Voortgang.valueOf(row.getString("voortgang")),
                Rows.text(row, "toelichting"),
                row.getBoolean("door_gezin"));
    }

    private static Actie actie(ResultSet row) throws SQLException {
        return new Actie(
                new ActieId(row.getObject("id", UUID.class)),
                Rows.uuid(row, "doel").map(DoelId::new),
                row.getString("tekst"),
                Rows.partij(row),
                Rows.date(row, "uiterlijk"),
                Rows.date(row, "gedaan_op"));
    }
}
