package nl.samenhang.mensen.gezin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which files somebody stands, for the copy of the own data. */
@Component
class GezinInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    GezinInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("gezin.lid");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(lidmaatschappen(inwoner), woorden(inwoner)).flatMap(List::stream).toList();
    }

    private List<Stuk> lidmaatschappen(InwonerId inwoner) {
        var sql =
                """
                select g.id, g.kenmerk, l.rol, g.status, lower(l.periode) as van, upper(l.periode) as tot
                  from gezin.lid l join gezin.gezin g on (g.gemeente, g.id) = (l.gemeente, l.gezin)
                 where l.gemeente = current_setting('app.gemeente') and l.inwoner = :inwoner order by l.periode
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("gezin.lid", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("van", LocalDate.class))
                                        .eigen("kenmerk", rs.getString("kenmerk"))
                                        .code("rol", rs.getString("rol"), "gezin.rol.")
                                        .code("status", rs.getString("status"), "gezin.status.")
                                        .eigen("van", rs.getObject("van", LocalDate.class))
                                        .eigen("tot", rs.getObject("tot", LocalDate.class)))
                .list();
    }

    private List<Stuk> woorden(InwonerId inwoner) {
        var sql =
                """
                select w.id, w.datum, w.tekst,
                       array(select a.inwoner from gezin.lid a
                              where a.gemeente = w.gemeente and a.gezin = w.gezin and a.periode @> w.datum) as leden
                  from gezin.woorden w join gezin.lid l on (l.gemeente, l.gezin) = (w.gemeente, w.gezin)
                 where l.gemeente = current_setting('app.gemeente') and l.inwoner = :inwoner and l.periode @> w.datum
                 order by w.datum
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("gezin.woorden", rs.getObject("id", UUID.class))
                                        .op(rs.getObject("datum", LocalDate.class))
                                        .vrij("tekst", rs.getString("tekst"))
                                        .ook(Rijen.inwoners(rs, "leden"), inwoner)
                                        .magWeg())
                .list();
    }
}
