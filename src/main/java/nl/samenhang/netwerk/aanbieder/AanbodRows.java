package nl.samenhang.netwerk.aanbieder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Wet;

/** Reads an offer from a row. */
final class AanbodRows {

    private final Postcodes postcodes;

    AanbodRows(Postcodes postcodes) {
        this.postcodes = postcodes;
    }

    Hulpaanbod read(ResultSet rs) throws SQLException {
        return new Hulpaanbod(
                new HulpaanbodId(rs.getObject("id", UUID.class)),
                plek(rs),
                inhoud(rs),
                new Beschikbaarheid(
                        Optional.ofNullable(rs.getObject("plekken", Integer.class)),
                        Optional.ofNullable(rs.getObject("wachtdagen", Integer.class)),
                        Optional.ofNullable(rs.getObject("gemeld_op", LocalDate.class))),
                new Hulpaanbod.Waardering(
                        rs.getInt("aantal"),
                        rs.getInt("gemiddelde"),
                        Optional.ofNullable(rs.getString("citaat"))),
                rs.getBoolean("actief"));
    }

    private Hulpaanbod.Plek plek(ResultSet rs) throws SQLException {
        var bezoek = AanbiederRepository.bezoekadres(rs);
        var aanbieder = rs.getString("aanbieder_naam");
        var vestiging = rs.getString("vestiging_naam");
        return new Hulpaanbod.Plek(
                new VestigingId(rs.getObject("vestiging", UUID.class)),
                new AanbiederId(rs.getObject("aanbieder", UUID.class)),
                vestiging.equals(aanbieder) ? aanbieder : aanbieder + ", " + vestiging,
                Codes.set(Identiteit.class, rs.getArray("identiteiten")),
                bezoek.regel(Optional.ofNullable(rs.getString("plaats"))),
                bezoek.route(),
                Optional.ofNullable(rs.getString("telefoon")),
                postcodes.of(bezoek));
    }

    private static Aanbodinhoud inhoud(ResultSet rs) throws SQLException {
        return new Aanbodinhoud(
                rs.getString("naam"),
                rs.getString("omschrijving"),
                Hulpsoort.valueOf(rs.getString("soort")),
                Openstelling.valueOf(rs.getString("openstelling")),
                Wet.valueOf(rs.getString("wet")),
                new Doelgroep(
                        rs.getInt("leeftijd_van"),
                        rs.getInt("leeftijd_tot"),
                        Codes.set(rs.getArray("hulpvragen"))),
                Codes.set(rs.getArray("talen")),
                Codes.set(Werkwijze.class, rs.getArray("werkwijzen")),
                Optional.ofNullable(rs.getString("aanmelden")));
    }
}
