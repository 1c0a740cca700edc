package nl.samenhang.platform.security;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Rijen;
import nl.samenhang.platform.inzage.Stuk;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With what somebody logs in and who looked at their data, for the copy of the own data. */
@Component
class SecurityInzage implements Inzagedeel {

    private final JdbcClient jdbc;
    private final Verwerkingen verwerkingen;

    SecurityInzage(JdbcClient jdbc, Verwerkingen verwerkingen) {
        this.jdbc = jdbc;
        this.verwerkingen = verwerkingen;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("security.account", "security.inlogregel", "security.verwerkingslog");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(accounts(inwoner), inlogregels(inwoner), log(inwoner))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> accounts(InwonerId inwoner) {
        var sql =
                """
                select inwoner as id, gebruikersnaam, actief from security.account
                 where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by gebruikersnaam
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("security.account", rs.getObject("id", UUID.class))
                                        .eigen("gebruikersnaam", rs.getString("gebruikersnaam"))
                                        .eigen("actief", rs.getBoolean("actief")))
                .list();
    }

    private List<Stuk> inlogregels(InwonerId inwoner) {
        var sql =
                """
                select id, moment, gebeurtenis, weg, reden, adres from security.inlogregel
                 where gemeente = current_setting('app.gemeente') and inwoner = any (database.persons_behind(:inwoner))
                 order by moment, id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("security.inlogregel", rs.getObject("id", UUID.class))
                                        .eigen("moment", Rijen.moment(rs, "moment"))
                                        .code(
                                                "gebeurtenis",
                                                rs.getString("gebeurtenis"),
                                                "security.inlog.gebeurtenis.")
                                        .code("weg", rs.getString("weg"), "security.inlog.weg.")
                                        .code(
                                                "reden",
                                                rs.getString("reden"),
                                                "security.inlog.reden.")
                                        .eigen("netwerk", rs.getString("adres")))
                .list();
    }

    private List<Stuk> log(InwonerId inwoner) {
        var sql =
                """
                select id, moment, actor_naam, rol, doel, handeling, noodknop, actor = any (database.persons_behind(:inwoner)) as zelf
                  from security.verwerkingslog
                 where gemeente = current_setting('app.gemeente') and inwoner = any (database.persons_behind(:inwoner))
                 order by moment, id
                """;
        return jdbc.sql(sql)
                .param("inwoner", inwoner.value())
                .query(
                        (rs, _) ->
                                Stuk.of("security.logregel", rs.getObject("id", UUID.class))
                                        .eigen("moment", Rijen.moment(rs, "moment"))
                                        .door(
                                                rs.getString("actor_naam"),
                                                rs.getString("rol").equals("BEWONER"),
                                                rs.getBoolean("zelf"))
                                        .code("rol", rs.getString("rol"), "security.rol.")
                                        .code(
                                                "handeling",
                                                rs.getString("handeling"),
                                                "beheer.handeling.")
                                        .eigen("waarom", doel(rs.getString("doel")))
                                        .eigen("noodknop", rs.getBoolean("noodknop")))
                .list();
    }

    private String doel(String sleutel) {
        return verwerkingen.doel(sleutel, LocaleContextHolder.getLocale().getLanguage());
    }
}
