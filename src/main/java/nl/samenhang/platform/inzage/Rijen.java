package nl.samenhang.platform.inzage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import org.jspecify.annotations.Nullable;

/** Reads the columns that pieces are made of. */
public final class Rijen {

    private Rijen() {}

    /** A moment, when there is one. */
    public static @Nullable Instant moment(ResultSet rs, String column) throws SQLException {
        var moment = rs.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** The persons of an array of ids. */
    public static List<InwonerId> inwoners(ResultSet rs, String column) throws SQLException {
        return Stream.of((UUID[]) rs.getArray(column).getArray()).map(InwonerId::new).toList();
    }

    /** The texts of an array, one under the other. */
    public static String joined(ResultSet rs, String column) throws SQLException {
        return String.join("\n", (String[]) rs.getArray(column).getArray());
    }

    /** A sentence that is kept as its key with arguments. */
    public static Tekst zin(ResultSet rs) throws SQLException {
        return new Tekst(
                rs.getString("tekst"), List.of((String[]) rs.getArray("argumenten").getArray()));
    }
}
