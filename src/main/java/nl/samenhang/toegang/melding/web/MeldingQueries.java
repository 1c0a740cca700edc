package nl.samenhang.toegang.melding.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.toegang.melding.Kanaal;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.Meldingstatus;
import nl.samenhang.toegang.melding.Urgentie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeldingQueries {

    static final int PAGE = 25;

    private static final String SELECT =
            """
            select m.id, m.referentie, m.ontvangen, m.status, m.urgentie, m.urgentie_rang, m.kanaal,
              m.betrokkene_naam, m.behandelaar, m.kenmerken <> '{}' as twijfel,
              array(select b.inwoner from melding.betrokkene b
                where b.gemeente = m.gemeente and b.melding = m.id) as inwoners
            from melding.melding m
            """;

    private final JdbcClient jdbc;

    MeldingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for triage: danger first, then the oldest. */
    List<MeldingRegel> open(Optional<Positie> after) {
        var sql =
                SELECT
                        + """
                        where m.status in ('ONTVANGEN', 'IN_BEHANDELING')
                          and (m.urgentie_rang, m.ontvangen, m.id) > (:rang, :ontvangen, :id)
                        order by m.urgentie_rang, m.ontvangen, m.id limit :limit
                        """;
        return page(sql, after.orElse(Positie.BEFORE_ALL))
                .param("rang", after.orElse(Positie.BEFORE_ALL).rang())
                .query(MeldingQueries::regel)
                .list();
    }

    /** What was decided on, the newest first. */
    List<MeldingRegel> done(Optional<Positie> after) {
        var sql =
                SELECT
                        + """
                        where m.status not in ('ONTVANGEN', 'IN_BEHANDELING')
                          and (m.ontvangen, m.id) < (:ontvangen, :id)
                        order by m.ontvangen desc, m.id desc limit :limit
                        """;
        return page(sql, after.orElse(Positie.AFTER_ALL)).query(MeldingQueries::regel).list();
    }

    private JdbcClient.StatementSpec page(String sql, Positie positie) {
        return jdbc.sql(sql)
                .param("ontvangen", OffsetDateTime.ofInstant(positie.ontvangen(), ZoneOffset.UTC))
                .param("id", positie.id())
                .param("limit", PAGE);
    }

    private static MeldingRegel regel(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ontvangen = row.getObject("ontvangen", OffsetDateTime.class).toInstant();
        return new MeldingRegel(
                new MeldingId(id),
                row.getString("referentie"),
                ontvangen,
                Meldingstatus.valueOf(row.getString("status")),
                Urgentie.valueOf(row.getString("urgentie")),
                Kanaal.valueOf(row.getString("kanaal")),
                Optional.ofNullable(row.getString("betrokkene_naam")),
                row.getObject("behandelaar", UUID.class) != null,
                row.getBoolean("twijfel"),
                Arrays.stream((UUID[]) row.getArray("inwoners").getArray())
                        .map(InwonerId::new)
                        .toList(),
                new Positie(row.getInt("urgentie_rang"), ontvangen, id));
    }

    /** Where a list goes on. */
    record Positie(int rang, Instant ontvangen, UUID id) {

        static final Positie BEFORE_ALL = new Positie(-1, Instant.EPOCH, new UUID(0, 0));
        static final Positie AFTER_ALL =
                new Positie(9, Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

        static Optional<Positie> parse(String text) {
            var parts = text.split("_", 3);
            try {
                return parts.length == 3
                        ? Optional.of(
                                new Positie(
                                        Integer.parseInt(parts[0]),
                                        Instant.parse(parts[1]),
                                        UUID.fromString(parts[2])))
                        : Optional.empty();
            } catch (IllegalArgumentException | DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return rang + "_" + ontvangen + "_" + id;
        }
    }
}
