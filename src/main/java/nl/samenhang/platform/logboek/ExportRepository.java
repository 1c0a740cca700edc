package nl.samenhang.platform.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExportRepository {

    private static final String LINES =
            """
            select v.*, coalesce(u.versie, '') as versie from security.v_logexport v
            left join security.loguitgave u on u.nr = v.uitgave
            """;

    private final JdbcClient jdbc;

    ExportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first seal that was not handed over to this collector. */
    OptionalLong next(String naar) {
        var sql =
                """
                select min(nr) from logboek.zegel
                where gemeente = :gemeente
                  and nr > coalesce((select zegel from logboek.export where gemeente = :gemeente and naar = :naar), 0)
                """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("naar", naar)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** The lines under a seal, so that who commits late is handed over too, and once. */
    List<Exportregel> under(long zegel) {
        var sql =
                LINES
                        + """
                        where v.gemeente = :gemeente
                          and v.moment between (select oudste from logboek.zegel where gemeente = :gemeente and nr = :nr)
                                           and (select jongste from logboek.zegel where gemeente = :gemeente and nr = :nr)
                          and v.id = any (array(
                            select encode(substr(z.regels, i * 48 + 1, 16), 'hex')::uuid
                            from (select aantal, regels || ''::bytea as regels from logboek.zegel
                                  where gemeente = :gemeente and nr = :nr offset 0) z
                            cross join generate_series(0, z.aantal - 1) i))
                        order by v.id
                        """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("nr", zegel)
                .query((row, _) -> line(row))
                .list();
    }

    /** The lines of a period in the order of their moment. */
    List<Exportregel> between(Instant vanaf, Instant tot, Positie na, int limit) {
        var sql =
                LINES
                        + """
                        where v.gemeente = :gemeente and v.moment >= :vanaf and v.moment < :tot
                          and (v.moment, v.id) > (:moment, :id)
                        order by v.moment, v.id limit :limit
                        """;
        return jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("vanaf", utc(vanaf))
                .param("tot", utc(tot))
                .param("moment", utc(na.moment()))
                .param("id", na.id())
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    void done(String naar, long zegel) {
        var sql =
                """
                insert into logboek.export (gemeente, naar, zegel) values (:gemeente, :naar, :zegel)
                on conflict (gemeente, naar) do update set zegel = excluded.zegel
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("naar", naar)
                .param("zegel", zegel)
                .update();
    }

    private static Exportregel line(ResultSet row) throws SQLException {
        return new Exportregel(
                row.getString("gemeente"),
                row.getObject("id", UUID.class),
                row.getObject("moment", OffsetDateTime.class).toInstant(),
                row.getInt("duur"),
                row.getObject("actor", UUID.class),
                row.getString("actor_naam"),
                row.getString("rol"),
                Optional.ofNullable(row.getString("organisatie")),
                row.getString("doel"),
                row.getString("handeling"),
                row.getString("onderwerp_soort"),
                id(row, "inwoner"),
                row.getBoolean("noodknop"),
                id(row, "toestemming"),
                id(row, "trace"),
                id(row, "vreemd_trace"),
                row.getLong("vreemd_operatie"),
                Optional.ofNullable(row.getString("vreemd_entiteit")),
                row.getInt("uitgave"),
                row.getString("versie"));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
