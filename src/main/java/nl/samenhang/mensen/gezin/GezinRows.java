package nl.samenhang.mensen.gezin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.TeamId;

/** Reads rows of this room into records. */
final class GezinRows {

    private GezinRows() {}

    /** The header; members are added to its list row by row. */
    static Gezin kop(ResultSet rs) throws SQLException {
        return new Gezin(
                new GezinId(rs.getObject("id", UUID.class)),
                rs.getString("kenmerk"),
                rs.getString("naam"),
                new ArrayList<>(),
                Gezinsstatus.valueOf(rs.getString("status")),
                Optional.ofNullable(rs.getObject("team", UUID.class)).map(TeamId::new),
                rs.getObject("geopend_op", LocalDate.class),
                Optional.ofNullable(rs.getObject("gesloten_op", LocalDate.class)));
    }

    static Optional<Gezinslid> lid(ResultSet rs) throws SQLException {
        var inwoner = rs.getObject("inwoner", UUID.class);
        return inwoner == null
                ? Optional.empty()
                : Optional.of(
                        new Gezinslid(
                                new InwonerId(inwoner),
                                Gezinsrol.valueOf(rs.getString("rol")),
                                new Periode(
                                        rs.getObject("van", LocalDate.class),
                                        Optional.ofNullable(
                                                rs.getObject("tot", LocalDate.class)))));
    }
}
