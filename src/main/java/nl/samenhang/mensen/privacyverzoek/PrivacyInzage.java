package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked about somebody's data before, for the copy of the own data. */
@Component
class PrivacyInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    PrivacyInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("privacyverzoek.verzoek", "privacyverzoek.verklaring");
    }

    /** A request about somebody else shows who asked only to who asked. */
    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select * from privacyverzoek.verzoek
                 where gemeente = current_setting('app.gemeente') and :inwoner in (inwoner, aanvrager)
                 order by ontvangen_op, id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) -> {
                            var zelf =
                                    inwoner.value().equals(rs.getObject("aanvrager", UUID.class));
                            var stuk =
                                    Stuk.of(
                                                    "privacyverzoek.verzoek",
                                                    rs.getObject("id", UUID.class))
                                            .op(rs.getObject("ontvangen_op", LocalDate.class))
                                            .code(
                                                    "soort",
                                                    rs.getString("soort"),
                                                    "privacyverzoek.soort.")
                                            .door(rs.getString("aanvrager_naam"), true, zelf)
                                            .code(
                                                    "status",
                                                    rs.getString("status"),
                                                    "privacyverzoek.status.")
                                            .eigen(
                                                    "uiterlijk",
                                                    rs.getObject("uiterlijk", LocalDate.class));
                            return zelf
                                    ? stuk.vrij("vraag", rs.getString("vraag"))
                                            .vrij("reden", rs.getString("motivering"))
                                    : stuk.ander("vraag", rs.getString("vraag"));
                        })
                .list();
    }
}
