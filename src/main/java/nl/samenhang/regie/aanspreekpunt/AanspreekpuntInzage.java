package nl.samenhang.regie.aanspreekpunt;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was the contact person of somebody, for the copy of the own data. */
@Component
class AanspreekpuntInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    AanspreekpuntInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of();
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return contactpersonen(inwoner);
    }

    private List<Stuk> contactpersonen(InwonerId inwoner) {
        var sql =
                """
                select a.id, a.van, a.tot, a.notitie, m.naam,
                       array(select o.inwoner from gezin.v_lid o where o.gemeente = a.gemeente and o.gezin = a.gezin) as leden
                  from aanspreekpunt.aanspreekpunt a
                  join gezin.v_lid l on l.gemeente = a.gemeente and l.gezin = a.gezin and (l.periode && a.periode or l.periode @> a.van)
                  left join security.medewerker m on (m.gemeente, m.id) = (a.gemeente, a.medewerker)
                 where a.gemeente = current_setting('app.gemeente') and l.inwoner = :inwoner order by a.van
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of(
                                                "aanspreekpunt.aanspreekpunt",
                                                rs.getObject("id", UUID.class))
                                        .op(rs.getObject("van", LocalDate.class))
                                        .professional("wie", rs.getString("naam"))
                                        .eigen("van", rs.getObject("van", LocalDate.class))
                                        .eigen("tot", rs.getObject("tot", LocalDate.class))
                                        .vrij("overdracht", rs.getString("notitie"))
                                        .ook(Rijen.inwoners(rs, "leden"), inwoner))
                .list();
    }
}
