package nl.samenhang.netwerk.plek;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.netwerk.aanbieder.AanbiederId;

/** Turns rows of places into records. */
final class PlekRows {

    private PlekRows() {}

    static Plek row(ResultSet rs, int row) throws SQLException {
        return new Plek(
                new PlekId(rs.getObject("id", UUID.class)),
                Pleksoort.valueOf(rs.getString("soort")),
                rs.getString("naam"),
                new AanbiederId(rs.getObject("aanbieder", UUID.class)),
                rs.getString("aanbieder_naam"),
                rs.getString("gebied"),
                rs.getInt("bedden"),
                new Geschiktheid(
                        rs.getInt("leeftijd_van"),
                        rs.getInt("leeftijd_tot"),
                        Bestemd.valueOf(rs.getString("bestemd")),
                        Optional.ofNullable(rs.getString("grond")),
                        punten(rs.getArray("kan")),
                        punten(rs.getArray("kan_niet"))),
                rs.getObject("vrij_vanaf", LocalDate.class),
                rs.getBoolean("afgeschermd"),
                rs.getBoolean("actief"),
                huur(rs));
    }

    private static Set<Aandachtspunt> punten(Array codes) throws SQLException {
        var punten = EnumSet.noneOf(Aandachtspunt.class);
        Arrays.stream((String[]) codes.getArray()).map(Aandachtspunt::valueOf).forEach(punten::add);
        return punten;
    }

    private static Optional<Huurcontract> huur(ResultSet rs) throws SQLException {
        var centen = rs.getLong("huur");
        return rs.wasNull()
                ? Optional.empty()
                : Optional.of(
                        new Huurcontract(
                                new Bedrag(centen),
                                rs.getInt("maanden"),
                                rs.getString("aandacht")));
    }
}
