package nl.samenhang.besluit.plaatsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody lives or lived with help, for the copy of the own data. */
@Component
class PlaatsingInzage implements Inzagedeel {

    private final JdbcClient jdbc;

    PlaatsingInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("plaatsing.plaatsing", "plaatsing.match");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.concat(plaatsingen(inwoner).stream(), matches(inwoner).stream()).toList();
    }

    /** A shielded place is left for a person to judge before it stands in a copy. */
    private List<Stuk> plaatsingen(InwonerId inwoner) {
        return rows(
                inwoner,
                "plaatsing.plaatsing",
                (rs, _) ->
                        Stuk.of("plaatsing.plaatsing", rs.getObject("id", UUID.class))
                                .op(rs.getObject("van", LocalDate.class))
                                .eigen("plaats", rs.getString("plek_naam"))
                                .eigen("wie", rs.getString("aanbieder_naam"))
                                .code("soort", rs.getString("soort"), "plek.soort.")
                                .vrij("tekst", rs.getString("reden"))
                                .eigen("matchvraag", rs.getObject("gevraagd_op", LocalDate.class))
                                .eigen("tot", rs.getObject("tot", LocalDate.class))
                                .vrij("reden", rs.getString("einde_reden"))
                                .teZien(rs.getBoolean("afgeschermd")));
    }

    private List<Stuk> matches(InwonerId inwoner) {
        return rows(
                inwoner,
                "plaatsing.match",
                (rs, _) -> {
                    var stuk =
                            Stuk.of("plaatsing.match", rs.getObject("id", UUID.class))
                                    .op(rs.getObject("op", LocalDate.class))
                                    .code("status", rs.getString("antwoord"), "plaatsing.antwoord.")
                                    .vrij("tekst", rs.getString("woorden"));
                    var wie = rs.getString("wie");
                    var ik = inwoner.value().equals(rs.getObject("door", UUID.class));
                    return rs.getBoolean("zelf")
                            ? stuk.door(wie, true, ik)
                            : stuk.professional("wie", wie);
                });
    }

    private List<Stuk> rows(InwonerId inwoner, String tabel, RowMapper<Stuk> row) {
        var sql =
                "select * from "
                        + tabel
                        + " where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by id";
        return jdbc.sql(sql).param("inwoner", inwoner.value()).query(row).list();
    }
}
