package nl.samenhang.werkplek.werkvoorraad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;

/** Reads rows of the work list. */
public final class WerkitemRows {

    private WerkitemRows() {}

    public static Werkitem map(ResultSet rs, int row) throws SQLException {
        var argumenten = (String[]) rs.getArray("argumenten").getArray();
        return new Werkitem(
                new WerkitemId(rs.getObject("id", UUID.class)),
                rs.getString("soort"),
                new Onderwerp(
                        rs.getString("onderwerp_soort"), rs.getObject("onderwerp_id", UUID.class)),
                uuid(rs, "gezin").map(GezinId::new),
                new Tekst(rs.getString("tekst"), Arrays.asList(argumenten)),
                rs.getString("pad"),
                uuid(rs, "team").map(TeamId::new),
                uuid(rs, "medewerker").map(MedewerkerId::new),
                Optional.ofNullable(rs.getObject("uiterlijk", LocalDate.class)),
                rs.getBoolean("spoed"),
                rs.getObject("geopend_op", LocalDate.class),
                uuid(rs, "teamleider").map(MedewerkerId::new));
    }

    private static Optional<UUID> uuid(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, UUID.class));
    }
}
