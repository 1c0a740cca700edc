package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import org.jspecify.annotations.Nullable;

/** Turns rows of tracks into records. */
final class TrajectRows {

    private TrajectRows() {}

    static Traject row(ResultSet rs, int row) throws SQLException {
        return new Traject(
                new TrajectId(rs.getObject("id", UUID.class)),
                new GezinId(rs.getObject("gezin", UUID.class)),
                new InwonerId(rs.getObject("inwoner", UUID.class)),
                Optional.ofNullable(rs.getObject("partner", UUID.class)).map(InwonerId::new),
                new MedewerkerId(rs.getObject("helper", UUID.class)),
                Fase.valueOf(rs.getString("fase")),
                rs.getObject("gemeld_op", LocalDate.class),
                Dreiging.valueOf(rs.getString("dreiging")),
                rs.getString("hulpvraag"),
                rs.getObject("gesprek_uiterlijk", LocalDate.class),
                gesprek(rs, day(rs, "gesprek_op")),
                plan(rs, day(rs, "plan_op")),
                Optional.ofNullable(day(rs, "stabiel_op")),
                einde(rs, day(rs, "uitgestroomd_op")),
                nazorg(rs, day(rs, "nazorg_op")));
    }

    private static @Nullable LocalDate day(ResultSet rs, String kolom) throws SQLException {
        return rs.getObject(kolom, LocalDate.class);
    }

    private static Optional<Traject.Gesprek> gesprek(ResultSet rs, @Nullable LocalDate op)
            throws SQLException {
        return op == null
                ? Optional.empty()
                : Optional.of(
                        new Traject.Gesprek(
                                op,
                                rs.getInt("weken"),
                                new Bedrag(rs.getLong("beginschuld")),
                                Optional.ofNullable(rs.getObject("aanvraag", UUID.class))
                                        .map(AanvraagId::new)));
    }

    private static Optional<Traject.Plan> plan(ResultSet rs, @Nullable LocalDate op)
            throws SQLException {
        return op == null
                ? Optional.empty()
                : Optional.of(
                        new Traject.Plan(
                                op,
                                rs.getString("plan"),
                                Optional.ofNullable(rs.getObject("beslagvrije_voet", Long.class))
                                        .map(Bedrag::new),
                                rs.getBoolean("ondernemer")));
    }

    private static Optional<Traject.Einde> einde(ResultSet rs, @Nullable LocalDate op)
            throws SQLException {
        return op == null
                ? Optional.empty()
                : Optional.of(
                        new Traject.Einde(
                                Uitstroomreden.valueOf(rs.getString("uitstroom")),
                                op,
                                rs.getString("toelichting")));
    }

    private static Optional<Traject.Nazorg> nazorg(ResultSet rs, @Nullable LocalDate op)
            throws SQLException {
        return op == null
                ? Optional.empty()
                : Optional.of(new Traject.Nazorg(op, rs.getString("nazorg")));
    }
}
