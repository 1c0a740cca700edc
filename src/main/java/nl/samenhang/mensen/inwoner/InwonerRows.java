package nl.samenhang.mensen.inwoner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;

/** Reads rows of this room into records, and leaves out what the one who asks may not see. */
final class InwonerRows {

    /** Person columns with the address of today; needs the alias i and the parameter vandaag. */
    static final String SELECT =
            """
            select i.id, i.bsn, i.voornamen, i.roepnaam, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum,
                   i.geboorteprecisie, i.geslacht, i.overlijdensdatum, i.geheim, i.telefoon, i.email,
                   i.voorkeurskanaal, i.taal, i.tolk, i.veilig_contact, v.straat, v.huisnummer, v.postcode, v.plaats
              from inwoner.inwoner i
              left join lateral (
                   select straat, huisnummer, postcode, plaats from inwoner.verblijf
                    where gemeente = i.gemeente and inwoner = i.id and periode @> :vandaag::date
                   ) v on true
            """;

    private InwonerRows() {}

    static Inwoner inwoner(ResultSet rs, int row) throws SQLException {
        var geheim = rs.getBoolean("geheim");
        return new Inwoner(
                new InwonerId(rs.getObject("id", UUID.class)),
                text(rs, "bsn").map(Bsn::new),
                rs.getString("voornamen"),
                rs.getString("roepnaam"),
                rs.getString("voorvoegsel"),
                rs.getString("geslachtsnaam"),
                geboortedatum(rs, "geboortedatum", "geboorteprecisie"),
                Geslacht.valueOf(rs.getString("geslacht")),
                Optional.ofNullable(rs.getObject("overlijdensdatum", LocalDate.class)),
                geheim && !maySeeShielded() ? Optional.empty() : adres(rs),
                geheim,
                bereikbaarheid(rs));
    }

    /** A person belongs to no team, so a role for a team does not open a shielded address. */
    static boolean maySeeShielded() {
        var context = Contexts.current();
        return context.teams().isEmpty() && context.rechten().contains(InwonerRechten.GEHEIM_ADRES);
    }

    static Optional<Geboortedatum> geboortedatum(ResultSet rs, String dag, String precisie)
            throws SQLException {
        var eerste = rs.getObject(dag, LocalDate.class);
        return eerste == null
                ? Optional.empty()
                : Optional.of(
                        new Geboortedatum(
                                eerste, Geboortedatum.Precisie.valueOf(rs.getString(precisie))));
    }

    static Optional<Adres> adres(ResultSet rs) throws SQLException {
        var straat = rs.getString("straat");
        return straat == null
                ? Optional.empty()
                : Optional.of(
                        new Adres(
                                straat,
                                rs.getString("huisnummer"),
                                text(rs, "postcode"),
                                rs.getString("plaats")));
    }

    /** Needs the columns van and tot; empty when the row has no period. */
    static Optional<Periode> periode(ResultSet rs) throws SQLException {
        var van = rs.getObject("van", LocalDate.class);
        return van == null
                ? Optional.empty()
                : Optional.of(
                        new Periode(
                                van, Optional.ofNullable(rs.getObject("tot", LocalDate.class))));
    }

    static Optional<String> text(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getString(column));
    }

    private static Bereikbaarheid bereikbaarheid(ResultSet rs) throws SQLException {
        return new Bereikbaarheid(
                text(rs, "telefoon"),
                text(rs, "email"),
                text(rs, "voorkeurskanaal").map(Kanaal::valueOf),
                rs.getString("taal"),
                rs.getBoolean("tolk"),
                text(rs, "veilig_contact"));
    }
}
