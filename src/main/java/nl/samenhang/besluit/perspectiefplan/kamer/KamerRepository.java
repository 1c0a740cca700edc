package nl.samenhang.besluit.perspectiefplan.kamer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanId;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of rooms and of whom they are kept for. */
@Repository
class KamerRepository {

    private static final String COLUMNS =
            "k.id, k.plaats, k.huur, k.maanden, k.aandacht, k.organisatie, k.vrij_vanaf, k.status";
    private static final String SELECT =
            "select " + COLUMNS + " from perspectiefplan.kamer k where k.gemeente = :gemeente ";
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    KamerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The free ones of a search, soonest free and cheapest first. */
    List<Kamer> free(Kamervraag vraag) {
        return here(SELECT
                        + """
                                  and k.status = 'VRIJ'
                                  and (:plaats::text is null or starts_with(lower(k.plaats), lower(:plaats)))
                                  and (:huur::bigint is null or k.huur <= :huur)
                                  and (:vanaf::date is null or k.vrij_vanaf <= :vanaf)
                                order by k.vrij_vanaf, k.huur, k.id limit :most
                                """)
                .param("plaats", vraag.plaats().orElse(null))
                .param("huur", vraag.huur().map(Bedrag::centen).orElse(null))
                .param("vanaf", vraag.vanaf().orElse(null))
                .param("most", MOST)
                .query(KamerRepository::row)
                .list();
    }

    /** All that are still offered, by place. */
    List<Kamer> all() {
        return here(SELECT
                        + "and k.status <> 'WEG' order by k.plaats, k.vrij_vanaf, k.id limit :most")
                .param("most", MOST)
                .query(KamerRepository::row)
                .list();
    }

    Optional<Kamer> find(KamerId id) {
        return here(SELECT + "and k.id = :id")
                .param("id", id.value())
                .query(KamerRepository::row)
                .optional();
    }

    /** Adds a room, or changes what is known of it; whether it is taken stays. */
    void save(Kamer kamer) {
        var sql =
                """
                insert into perspectiefplan.kamer
                    (gemeente, id, plaats, huur, maanden, aandacht, organisatie, vrij_vanaf, status)
                values (:gemeente, :id, :plaats, :huur, :maanden, :aandacht, :organisatie, :vrijVanaf, :status)
                on conflict (gemeente, id) do update
                   set plaats = excluded.plaats, huur = excluded.huur, maanden = excluded.maanden,
                       aandacht = excluded.aandacht, organisatie = excluded.organisatie,
                       vrij_vanaf = excluded.vrij_vanaf
                """;
        here(sql)
                .param("id", kamer.id().value())
                .param("plaats", kamer.plaats())
                .param("huur", kamer.huur().centen())
                .param("maanden", kamer.maanden())
                .param("aandacht", kamer.aandacht())
                .param("organisatie", kamer.organisatie())
                .param("vrijVanaf", kamer.vrijVanaf())
                .param("status", kamer.status().name())
                .update();
    }

    /** Whether it stood so and now stands otherwise; of two at once only one succeeds. */
    boolean change(KamerId id, Kamerstatus van, Kamerstatus naar) {
        return here("""
                    update perspectiefplan.kamer set status = :naar
                     where gemeente = :gemeente and id = :id and status = :van
                    """)
                        .param("id", id.value())
                        .param("van", van.name())
                        .param("naar", naar.name())
                        .update()
                == 1;
    }

    Optional<Reservering> of(PerspectiefplanId plan) {
        return here("select "
                        + COLUMNS
                        + """
                                  , r.van, r.tot from perspectiefplan.reservering r
                                  join perspectiefplan.kamer k on (k.gemeente, k.id) = (r.gemeente, r.kamer)
                                 where r.gemeente = :gemeente and r.plan = :plan
                                """)
                .param("plan", plan.value())
                .query(
                        (rs, row) ->
                                new Reservering(
                                        row(rs, row),
                                        Periode.between(
                                                rs.getObject("van", LocalDate.class),
                                                rs.getObject("tot", LocalDate.class))))
                .optional();
    }

    void insert(Perspectiefplan plan, KamerId kamer, LocalDate van, LocalDate tot) {
        here("""
             insert into perspectiefplan.reservering (gemeente, id, kamer, plan, gezin, inwoner, van, tot)
             values (:gemeente, :id, :kamer, :plan, :gezin, :inwoner, :van, :tot)
             """)
                .param("id", Ids.next())
                .param("kamer", kamer.value())
                .param("plan", plan.id().value())
                .param("gezin", plan.gezin().value())
                .param("inwoner", plan.inwoner().value())
                .param("van", van)
                .param("tot", tot)
                .update();
    }

    void delete(PerspectiefplanId plan) {
        here("delete from perspectiefplan.reservering where gemeente = :gemeente and plan = :plan")
                .param("plan", plan.value())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Kamer row(ResultSet rs, int row) throws SQLException {
        return new Kamer(
                new KamerId(rs.getObject("id", UUID.class)),
                rs.getString("plaats"),
                new Bedrag(rs.getLong("huur")),
                rs.getInt("maanden"),
                rs.getString("aandacht"),
                rs.getString("organisatie"),
                rs.getObject("vrij_vanaf", LocalDate.class),
                Kamerstatus.valueOf(rs.getString("status")));
    }
}
