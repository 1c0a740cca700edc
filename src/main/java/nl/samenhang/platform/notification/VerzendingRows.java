package nl.samenhang.platform.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.document.DocumentId;

/** Turns rows of messages into records. */
final class VerzendingRows {

    private VerzendingRows() {}

    static Uitgaand outgoing(ResultSet row, int number) throws SQLException {
        return new Uitgaand(
                new VerzendingId(row.getObject("id", UUID.class)),
                Kanaal.valueOf(row.getString("kanaal")),
                row.getString("taal"),
                row.getString("titel"),
                texts(row, "alineas"),
                new Onderwerp(
                        row.getString("onderwerp_soort"),
                        row.getObject("onderwerp_id", UUID.class)),
                Optional.ofNullable(row.getObject("gezin", UUID.class)).map(GezinId::new),
                Optional.ofNullable(row.getObject("inwoner", UUID.class)).map(InwonerId::new),
                row.getString("ontvanger"),
                Optional.ofNullable(row.getString("email")),
                texts(row, "adresregels"),
                row.getBoolean("geheim"),
                row.getInt("pogingen"),
                moment(row, "aangemaakt").orElseThrow(),
                Optional.ofNullable(row.getObject("kondigt_aan", UUID.class))
                        .map(VerzendingId::new),
                Optional.ofNullable(row.getString("agenda")));
    }

    static Verzending shown(ResultSet row, int number) throws SQLException {
        return new Verzending(
                new VerzendingId(row.getObject("id", UUID.class)),
                Kanaal.valueOf(row.getString("kanaal")),
                Verzendstatus.valueOf(row.getString("status")),
                row.getString("titel"),
                row.getString("ontvanger"),
                row.getBoolean("geheim"),
                Optional.ofNullable(row.getObject("document", UUID.class)).map(DocumentId::new),
                moment(row, "aangemaakt").orElseThrow(),
                moment(row, "verzonden"));
    }

    static Portaalbericht portal(ResultSet row, int number) throws SQLException {
        return new Portaalbericht(
                new VerzendingId(row.getObject("id", UUID.class)),
                row.getString("titel"),
                texts(row, "alineas"),
                moment(row, "aangemaakt").orElseThrow(),
                moment(row, "aangekondigd"),
                moment(row, "getoond"));
    }

    static Bezorging delivery(ResultSet row, int number) throws SQLException {
        return new Bezorging(
                moment(row, "klaar"), moment(row, "verstuurd"), moment(row, "getoond"));
    }

    static Tegengehouden held(ResultSet row, int number) throws SQLException {
        return new Tegengehouden(
                new VerzendingId(row.getObject("id", UUID.class)),
                Kanaal.valueOf(row.getString("kanaal")),
                row.getString("titel"),
                texts(row, "alineas"),
                row.getString("ontvanger"),
                moment(row, "aangemaakt").orElseThrow());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
