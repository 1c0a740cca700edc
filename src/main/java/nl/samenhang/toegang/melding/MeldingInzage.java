package nl.samenhang.toegang.melding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls for help about somebody, for the copy of the own data. */
@Component
class MeldingInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    MeldingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("melding.betrokkene");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return meldingen(inwoner);
    }

    private List<Stuk> meldingen(InwonerId inwoner) {
        var sql =
                """
                select m.id, m.referentie, m.ontvangen, m.status, m.kanaal, m.melder_rol, m.melder_naam, m.melder_organisatie,
                       m.hulpvraag, m.betrokkene_toelichting, m.urgentie, m.sluittoelichting,
                       array(select a.inwoner from melding.betrokkene a
                              where a.gemeente = m.gemeente and a.melding = m.id) as betrokkenen,
                       array(select a.tekst from melding.aanvulling a
                              where a.gemeente = m.gemeente and a.melding = m.id order by a.moment) as aanvullingen
                  from melding.betrokkene b join melding.melding m on (m.gemeente, m.id) = (b.gemeente, b.melding)
                 where b.gemeente = current_setting('app.gemeente') and b.inwoner = :inwoner order by m.ontvangen
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("melding.melding", rs.getObject("id", UUID.class))
                                        .eigen("referentie", rs.getString("referentie"))
                                        .eigen("moment", Rijen.moment(rs, "ontvangen"))
                                        .code("kanaal", rs.getString("kanaal"), "melding.kanaal.")
                                        .code("status", rs.getString("status"), "melding.status.")
                                        .code(
                                                "urgentie",
                                                rs.getString("urgentie"),
                                                "melding.urgentie.")
                                        .ander("naam-ander", rs.getString("melder_naam"))
                                        .vrij("hulpvraag", rs.getString("hulpvraag"))
                                        .vrij("toelichting", rs.getString("betrokkene_toelichting"))
                                        .vrij("aanvulling", Rijen.joined(rs, "aanvullingen"))
                                        .vrij("reden", rs.getString("sluittoelichting"))
                                        .teZien(!rs.getString("melder_rol").equals("ZELF"))
                                        .ook(Rijen.inwoners(rs, "betrokkenen"), inwoner)
                                        .magWeg())
                .list();
    }
}
