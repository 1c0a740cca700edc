package nl.samenhang.recht.regel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tables said about somebody, for the copy of the own data. */
@Component
class RegelInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    RegelInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("regel.toepassing");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        var sql =
                """
                select id, tabel, versie_van, op, invoer::text,
                  array(select u ->> 'reden' from jsonb_array_elements(uitkomst) u) as redenen
                from regel.toepassing
                where gemeente = current_setting('app.gemeente') and inwoner = :inwoner
                order by op, id
                """;
        return jdbc.sql(sql).param("inwoner", inwoner.value()).query(RegelInzage::stuk).list();
    }

    private static Stuk stuk(ResultSet row, int number) throws SQLException {
        var stuk =
                Stuk.of("regel.toepassing", row.getObject("id", UUID.class))
                        .op(row.getObject("op", OffsetDateTime.class).toLocalDate())
                        .code("regel", row.getString("tabel"), "regel.tabel.")
                        .eigen("versie", row.getObject("versie_van", LocalDate.class))
                        .eigen("invoer", row.getString("invoer"));
        for (var reden : (String[]) row.getArray("redenen").getArray()) {
            stuk = stuk.code("uitkomst", reden, "reden.");
        }
        return stuk;
    }
}
