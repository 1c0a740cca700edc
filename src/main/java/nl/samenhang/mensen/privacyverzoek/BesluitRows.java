package nl.samenhang.mensen.privacyverzoek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads the decision from the row of a request. */
final class BesluitRows {

    private BesluitRows() {}

    static Optional<Besluit> find(ResultSet rs) throws SQLException {
        var uitkomst = rs.getString("uitkomst");
        return uitkomst == null
                ? Optional.empty()
                : Optional.of(
                        new Besluit(
                                Uitkomst.valueOf(uitkomst),
                                Optional.ofNullable(rs.getString("grond"))
                                        .map(Weigergrond::valueOf),
                                Optional.ofNullable(rs.getString("toestemming")),
                                rs.getString("motivering"),
                                rs.getString("artikel"),
                                Optional.ofNullable(rs.getObject("besloten_op", LocalDate.class)),
                                rs.getObject("door", UUID.class),
                                rs.getString("door_naam"),
                                Optional.ofNullable(rs.getObject("bezwaar_tot", LocalDate.class))));
    }
}
