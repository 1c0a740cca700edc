package nl.samenhang.besluit.perspectiefplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Loslating;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Overdracht;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Verlenging;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan.Woorden;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/** Reads rows of plans. */
final class PlanRows {

    private PlanRows() {}

    static Perspectiefplan map(ResultSet rs, int row) throws SQLException {
        return new Perspectiefplan(
                new PerspectiefplanId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                rs.getObject("geboren", LocalDate.class),
                rs.getObject("geopend_op", LocalDate.class),
                day(rs, "begonnen_op"),
                day(rs, "afgerond_op"),
                woorden(rs),
                SoortHulp.valueOf(rs.getString("soort_hulp")),
                verlenging(rs),
                overdracht(rs),
                loslating(rs),
                day(rs, "gemeld_op"),
                day(rs, "big5_gevraagd"));
    }

    private static Optional<Woorden> woorden(ResultSet rs) throws SQLException {
        var op = day(rs, "woorden_op");
        return op.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Woorden(
                                rs.getString("woorden"), rs.getBoolean("woorden_zelf"), op.get()));
    }

    private static Optional<Verlenging> verlenging(ResultSet rs) throws SQLException {
        var op = day(rs, "verlengd_op");
        return op.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Verlenging(
                                rs.getObject("verlengd_tot", LocalDate.class),
                                rs.getString("verlengd_reden"),
                                new MedewerkerId(rs.getObject("verlengd_door", UUID.class)),
                                op.get()));
    }

    private static Optional<Overdracht> overdracht(ResultSet rs) throws SQLException {
        var op = day(rs, "overdracht_op");
        return op.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Overdracht(
                                rs.getString("overdracht_naar"),
                                op.get(),
                                rs.getString("overdracht_afspraak")));
    }

    private static Optional<Loslating> loslating(ResultSet rs) throws SQLException {
        var op = day(rs, "loslaten_op");
        return op.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Loslating(
                                rs.getString("loslaten_reden"),
                                new MedewerkerId(rs.getObject("loslaten_door", UUID.class)),
                                op.get()));
    }

    private static Optional<LocalDate> day(ResultSet rs, String kolom) throws SQLException {
        return Optional.ofNullable(rs.getObject(kolom, LocalDate.class));
    }
}
