package nl.samenhang.geld.maatwerkbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of samples and totals. */
@Repository
class SteekproefRepository {

    private final JdbcClient jdbc;

    SteekproefRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of what was given in a quarter, in an order that nobody chose: by a hash. */
    List<BestedingId> draw(Kwartaal kwartaal, ZoneId zone, int most) {
        var sql =
                """
                select id from maatwerkbudget.besteding
                 where gemeente = :gemeente and status in ('TOEGEKEND', 'BETAALD')
                   and (besloten_op at time zone :zone)::date >= :van
                   and (besloten_op at time zone :zone)::date < :tot
                 order by md5(:kwartaal || id::text) limit :most
                """;
        return here(sql)
                .param("zone", zone.getId())
                .param("van", kwartaal.van())
                .param("tot", kwartaal.tot())
                .param("kwartaal", kwartaal.toString())
                .param("most", most)
                .query((rs, _) -> new BestedingId(rs.getObject(1, UUID.class)))
                .list();
    }

    void insertTotals(Kwartaal kwartaal, ZoneId zone) {
        var sql =
                """
                insert into maatwerkbudget.totaal (gemeente, kwartaal, wet, aantal, bedrag)
                select :gemeente, :kwartaal, a.wet, count(*), sum(a.bedrag)
                  from maatwerkbudget.aandeel a
                  join maatwerkbudget.besteding b on (b.gemeente, b.id) = (a.gemeente, a.besteding)
                 where b.gemeente = :gemeente and b.status in ('TOEGEKEND', 'BETAALD')
                   and (b.besloten_op at time zone :zone)::date >= :van
                   and (b.besloten_op at time zone :zone)::date < :tot
                 group by a.wet
                union all
                select :gemeente, :kwartaal, 'ALLE', count(*), coalesce(sum(b.bedrag), 0)
                  from maatwerkbudget.besteding b
                 where b.gemeente = :gemeente and b.status in ('TOEGEKEND', 'BETAALD')
                   and (b.besloten_op at time zone :zone)::date >= :van
                   and (b.besloten_op at time zone :zone)::date < :tot
                """;
        here(sql)
                .param("kwartaal", kwartaal.toString())
                .param("zone", zone.getId())
                .param("van", kwartaal.van())
                .param("tot", kwartaal.tot())
                .update();
    }

    /** One line of the totals. */
    record Totaal(String wet, int aantal, Bedrag bedrag) {}

    List<Totaal> totals(Kwartaal kwartaal) {
        var sql =
                """
                select wet, aantal, bedrag from maatwerkbudget.totaal
                 where gemeente = :gemeente and kwartaal = :kwartaal order by wet
                """;
        return here(sql)
                .param("kwartaal", kwartaal.toString())
                .query(
                        (rs, _) ->
                                new Totaal(
                                        rs.getString("wet"),
                                        rs.getInt("aantal"),
                                        new Bedrag(rs.getLong("bedrag"))))
                .list();
    }

    void insert(Steekproefregel regel, BestedingId besteding) {
        var sql =
                """
                insert into maatwerkbudget.steekproef
                    (gemeente, id, kwartaal, gezin, besteding, wat, bedrag, wet, waarom_niet, voorkomt)
                values (:gemeente, :id, :kwartaal, :gezin, :besteding, :wat, :bedrag, :wet, :waaromNiet, :voorkomt)
                """;
        words(here(sql), regel)
                .param("kwartaal", regel.kwartaal().toString())
                .param("gezin", regel.gezin().map(GezinId::value).orElse(null))
                .param("besteding", besteding.value())
                .param("bedrag", regel.bedrag().centen())
                .param("wet", regel.wet().name())
                .update();
    }

    /** From now on it belongs to no family. */
    void release(Steekproefregel regel) {
        var sql =
                """
                update maatwerkbudget.steekproef
                   set gezin = null, besteding = null, wat = :wat, waarom_niet = :waaromNiet, voorkomt = :voorkomt
                 where gemeente = :gemeente and id = :id
                """;
        words(here(sql), regel).update();
    }

    void drop(UUID id) {
        here("delete from maatwerkbudget.steekproef where gemeente = :gemeente and id = :id")
                .param("id", id)
                .update();
    }

    Optional<Steekproefregel> find(UUID id) {
        return here("select * from maatwerkbudget.steekproef where gemeente = :gemeente and id = :id")
                .param("id", id)
                .query(SteekproefRepository::row)
                .optional();
    }

    /** What was released of a quarter, in no order that tells anything. */
    List<Steekproefregel> released(Kwartaal kwartaal) {
        var sql =
                """
                select * from maatwerkbudget.steekproef
                 where gemeente = :gemeente and kwartaal = :kwartaal and gezin is null order by md5(id::text)
                """;
        return here(sql)
                .param("kwartaal", kwartaal.toString())
                .query(SteekproefRepository::row)
                .list();
    }

    private static StatementSpec words(StatementSpec statement, Steekproefregel regel) {
        return statement
                .param("id", regel.id())
                .param("wat", regel.wat())
                .param("waaromNiet", regel.waaromNiet())
                .param("voorkomt", regel.voorkomt());
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Steekproefregel row(ResultSet rs, int row) throws SQLException {
        return new Steekproefregel(
                rs.getObject("id", UUID.class),
                Kwartaal.parse(rs.getString("kwartaal")).orElseThrow(),
                Optional.ofNullable(rs.getObject("gezin", UUID.class)).map(GezinId::new),
                rs.getString("wat"),
                new Bedrag(rs.getLong("bedrag")),
                Wet.valueOf(rs.getString("wet")),
                rs.getString("waarom_niet"),
                rs.getString("voorkomt"));
    }
}
