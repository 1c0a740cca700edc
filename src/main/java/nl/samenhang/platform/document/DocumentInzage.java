package nl.samenhang.platform.document;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept files with data of somebody, for the copy of the own data. */
@Component
class DocumentInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    DocumentInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("document.document");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return documenten(inwoner);
    }

    private List<Stuk> documenten(InwonerId inwoner) {
        var sql =
                """
                select id, naam, mediatype, aangemaakt, betreft, onderwerp_soort <> 'verzending' as te_zien from document.document
                 where gemeente = current_setting('app.gemeente')
                   and (betreft && array[:inwoner::uuid] or (onderwerp_soort = 'inwoner' and onderwerp_id = :inwoner))
                 order by aangemaakt
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("document.document", rs.getObject("id", UUID.class))
                                        .vrij("naam", rs.getString("naam"))
                                        .eigen("mediatype", rs.getString("mediatype"))
                                        .eigen("moment", Rijen.moment(rs, "aangemaakt"))
                                        .ook(Rijen.inwoners(rs, "betreft"), inwoner)
                                        .teZien(rs.getBoolean("te_zien"))
                                        .met(rs.getObject("id", UUID.class))
                                        .magWeg())
                .list();
    }
}
