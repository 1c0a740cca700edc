package nl.samenhang.besluit.wachtvraag;

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

/** For what somebody waits or waited, for the copy of the own data. */
@Component
class WachtInzage implements Inzagedeel {

    private static final String ROOM = "wachtvraag.";

    private final JdbcClient jdbc;

    WachtInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of(ROOM + "wachtvraag", ROOM + "overbrugging", ROOM + "expertvraag");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(vragen(inwoner), overbruggingen(inwoner), expertvragen(inwoner))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> vragen(InwonerId inwoner) {
        return rows(
                inwoner,
                "wachtvraag.wachtvraag",
                (rs, _) ->
                        Stuk.of(ROOM + "wachtvraag", rs.getObject("id", UUID.class))
                                .op(rs.getObject("sinds", LocalDate.class))
                                .code("wet", rs.getString("wet"), "web.wet.")
                                .eigen("uiterlijk", rs.getObject("uiterlijk", LocalDate.class))
                                .eigen("klaar", rs.getObject("geeindigd_op", LocalDate.class))
                                .eigen("hulpvraag", rs.getString("vraag"))
                                .code("status", rs.getString("einde"), "wachtvraag.einde.")
                                .vrij("reden", rs.getString("reden")));
    }

    private List<Stuk> overbruggingen(InwonerId inwoner) {
        return rows(
                inwoner,
                "wachtvraag.overbrugging",
                (rs, _) ->
                        Stuk.of(ROOM + "overbrugging", rs.getObject("id", UUID.class))
                                .op(rs.getObject("van", LocalDate.class))
                                .eigen("tot", rs.getObject("tot", LocalDate.class))
                                .vrij("tekst", rs.getString("wat"))
                                .professional("wie", rs.getString("wie")));
    }

    private List<Stuk> expertvragen(InwonerId inwoner) {
        return rows(
                inwoner,
                "wachtvraag.expertvraag",
                (rs, _) ->
                        Stuk.of(ROOM + "expertvraag", rs.getObject("id", UUID.class))
                                .op(rs.getObject("gesteld_op", LocalDate.class))
                                .vrij("tekst", rs.getString("vraag"))
                                .eigen("klaar", rs.getObject("advies_op", LocalDate.class))
                                .vrij("toelichting", rs.getString("advies"))
                                .professional("wie", rs.getString("adviseur")));
    }

    private List<Stuk> rows(InwonerId inwoner, String tabel, RowMapper<Stuk> row) {
        var sql =
                "select * from "
                        + tabel
                        + " where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by id";
        return jdbc.sql(sql).param("inwoner", inwoner.value()).query(row).list();
    }
}
