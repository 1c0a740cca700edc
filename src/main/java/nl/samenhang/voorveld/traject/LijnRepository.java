package nl.samenhang.voorveld.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.voorveld.traject.Lijnstand.Aantekening;
import nl.samenhang.voorveld.traject.Lijnstand.Afloop;
import nl.samenhang.voorveld.traject.Lijnstand.Afronding;
import nl.samenhang.voorveld.traject.Lijnstand.Afspraak;
import nl.samenhang.voorveld.traject.Lijnstand.Gedaan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what is done on the lines of a track. */
@Repository
class LijnRepository {

    private final JdbcClient jdbc;

    LijnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line with what hangs on it; a line on which nothing was done yet is there too. */
    Lijnstand stand(Traject traject, String lijn) {
        record Regel(String doel, Optional<Afronding> afronding) {}
        var regel =
                on(traject, lijn, "select * from traject.lijn where " + ONE)
                        .query((rs, _) -> new Regel(rs.getString("doel"), afronding(rs)))
                        .optional()
                        .orElse(new Regel("", Optional.empty()));
        return new Lijnstand(
                lijn,
                regel.doel(),
                regel.afronding(),
                on(
                                traject,
                                lijn,
                                "select * from traject.stap where "
                                        + ONE
                                        + " order by gedaan_op, stap")
                        .query(
                                (rs, _) ->
                                        new Gedaan(
                                                rs.getString("stap"),
                                                rs.getObject("gedaan_op", LocalDate.class),
                                                rs.getString("opmerking"),
                                                door(rs)))
                        .list(),
                on(
                                traject,
                                lijn,
                                "select * from traject.afspraak where "
                                        + ONE
                                        + " order by gedaan_op nulls first, uiterlijk nulls last, id")
                        .query(
                                (rs, _) ->
                                        new Afspraak(
                                                rs.getObject("id", UUID.class),
                                                rs.getString("lijn"),
                                                rs.getString("wat"),
                                                rs.getString("wie"),
                                                day(rs, "uiterlijk"),
                                                day(rs, "gedaan_op")))
                        .list(),
                on(traject, lijn, "select * from traject.aantekening where " + ONE + " order by id")
                        .query(LijnRepository::aantekening)
                        .list());
    }

    private static final String ONE =
            "gemeente = :gemeente and traject = :traject and lijn = :lijn";

    /** The notes about the whole track, the newest first. */
    List<Aantekening> notities(Traject traject) {
        return here(
                        traject,
                        """
                        select * from traject.aantekening
                         where gemeente = :gemeente and traject = :traject and lijn is null order by op desc, id desc
                        """)
                .query(LijnRepository::aantekening)
                .list();
    }

    void aim(Traject traject, String lijn, String doel) {
        owned(
                        traject,
                        """
                        insert into traject.lijn (gemeente, traject, lijn, gezin, inwoner, doel)
                        values (:gemeente, :traject, :lijn, :gezin, :inwoner, :doel)
                        on conflict (gemeente, traject, lijn) do update set doel = excluded.doel
                        """)
                .param("lijn", lijn)
                .param("doel", doel)
                .update();
    }

    void finish(Traject traject, String lijn, Afronding afronding) {
        owned(
                        traject,
                        """
                        insert into traject.lijn (gemeente, traject, lijn, gezin, inwoner, afloop, reden, afgerond_op)
                        values (:gemeente, :traject, :lijn, :gezin, :inwoner, :afloop, :reden, :op)
                        on conflict (gemeente, traject, lijn) do update
                          set afloop = excluded.afloop, reden = excluded.reden, afgerond_op = excluded.afgerond_op
                        """)
                .param("lijn", lijn)
                .param("afloop", afronding.hoe().name())
                .param("reden", afronding.reden())
                .param("op", afronding.op())
                .update();
    }

    void did(Traject traject, String lijn, Gedaan stap) {
        owned(
                        traject,
                        """
                        insert into traject.stap (gemeente, traject, lijn, stap, gezin, inwoner, gedaan_op, opmerking, door)
                        values (:gemeente, :traject, :lijn, :stap, :gezin, :inwoner, :op, :opmerking, :door)
                        """)
                .param("lijn", lijn)
                .param("stap", stap.stap())
                .param("op", stap.op())
                .param("opmerking", stap.opmerking())
                .param("door", stap.door().value())
                .update();
    }

    void agree(Traject traject, Afspraak nieuw, LocalDate op) {
        owned(
                        traject,
                        """
                        insert into traject.afspraak (gemeente, id, traject, lijn, gezin, inwoner, wat, wie, uiterlijk, gemaakt_op)
                        values (:gemeente, :id, :traject, :lijn, :gezin, :inwoner, :wat, :wie, :uiterlijk, :op)
                        """)
                .param("id", nieuw.id())
                .param("lijn", nieuw.lijn())
                .param("wat", nieuw.wat())
                .param("wie", nieuw.wie())
                .param("uiterlijk", nieuw.uiterlijk().orElse(null))
                .param("op", op)
                .update();
    }

    /** Whether there was such an agreement that was still open. */
    boolean kept(Traject traject, UUID afspraak, LocalDate op) {
        return here(
                                traject,
                                """
                                update traject.afspraak set gedaan_op = :op
                                 where gemeente = :gemeente and traject = :traject and id = :id and gedaan_op is null
                                """)
                        .param("id", afspraak)
                        .param("op", op)
                        .update()
                == 1;
    }

    void note(Traject traject, Aantekening nieuw) {
        owned(
                        traject,
                        """
                        insert into traject.aantekening (gemeente, id, traject, lijn, vraag, gezin, inwoner, tekst, op, door)
                        values (:gemeente, :id, :traject, :lijn, :vraag, :gezin, :inwoner, :tekst, :op, :door)
                        """)
                .param("id", nieuw.id())
                .param("lijn", nieuw.lijn().orElse(null))
                .param("vraag", nieuw.vraag().orElse(null))
                .param("tekst", nieuw.tekst())
                .param("op", nieuw.op())
                .param("door", nieuw.door().value())
                .update();
    }

    private StatementSpec on(Traject traject, String lijn, String sql) {
        return here(traject, sql).param("lijn", lijn);
    }

    private StatementSpec owned(Traject traject, String sql) {
        return here(traject, sql)
                .param("gezin", traject.gezin().value())
                .param("inwoner", traject.inwoner().value());
    }

    private StatementSpec here(Traject traject, String sql) {
        return jdbc.sql(sql)
                .param("gemeente", Contexts.current().gemeente().code())
                .param("traject", traject.id().value());
    }

    private static Aantekening aantekening(ResultSet rs, int row) throws SQLException {
        return new Aantekening(
                rs.getObject("id", UUID.class),
                Optional.ofNullable(rs.getString("lijn")),
                Optional.ofNullable(rs.getString("vraag")),
                rs.getString("tekst"),
                rs.getObject("op", LocalDate.class),
                door(rs));
    }

    private static Optional<Afronding> afronding(ResultSet rs) throws SQLException {
        var op = day(rs, "afgerond_op");
        return op.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Afronding(
                                Afloop.valueOf(rs.getString("afloop")),
                                op.get(),
                                rs.getString("reden")));
    }

    private static MedewerkerId door(ResultSet rs) throws SQLException {
        return new MedewerkerId(rs.getObject("door", UUID.class));
    }

    private static Optional<LocalDate> day(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, LocalDate.class));
    }
}
