package nl.samenhang.platform.account.scim;

import static nl.samenhang.platform.account.scim.Filtersql.Column.exact;
import static nl.samenhang.platform.account.scim.Filtersql.Column.text;
import static nl.samenhang.platform.account.scim.Filtersql.Column.yesNo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.account.scim.Filtersql.Column;
import nl.samenhang.platform.account.scim.Filtersql.Condition;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersoonRepository {

    private static final Map<String, Column> COLUMNS =
            Map.ofEntries(
                    Map.entry("id", exact("a.medewerker")),
                    Map.entry("externalid", exact("e.extern_id")),
                    Map.entry("username", text("a.gebruikersnaam")),
                    Map.entry("displayname", text("a.naam")),
                    Map.entry("name.formatted", text("a.naam")),
                    Map.entry("title", text("a.functie")),
                    Map.entry("emails", text("a.email")),
                    Map.entry("emails.value", text("a.email")),
                    Map.entry("emails.type", text("'work'")),
                    Map.entry("phonenumbers", text("a.telefoon")),
                    Map.entry("phonenumbers.value", text("a.telefoon")),
                    Map.entry("active", yesNo("a.actief")));

    private static final String FROM =
            """
            from security.v_account a
            left join account.externid e on e.gemeente = a.gemeente and e.id = a.medewerker
            where a.gemeente = :gemeente and
            """;

    private final JdbcClient jdbc;

    PersoonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Condition condition(Optional<String> filter) {
        return Filtersql.of(filter, COLUMNS);
    }

    int count(Condition condition) {
        return jdbc.sql("select count(*) " + FROM + condition.sql())
                .param("gemeente", gemeente())
                .params(condition.params())
                .query(Integer.class)
                .single();
    }

    List<Persoon> list(Condition condition, int skip, int most) {
        return jdbc.sql(
                        "select a.*, e.extern_id "
                                + FROM
                                + condition.sql()
                                + " order by a.gebruikersnaam offset :skip limit :most")
                .param("gemeente", gemeente())
                .params(condition.params())
                .param("skip", skip)
                .param("most", most)
                .query(PersoonRepository::persoon)
                .list();
    }

    Optional<Persoon> find(UUID id) {
        return jdbc.sql("select a.*, e.extern_id " + FROM + " a.medewerker = :id")
                .param("gemeente", gemeente())
                .param("id", id)
                .query(PersoonRepository::persoon)
                .optional();
    }

    /** Keeps by what the identity system knows it, or forgets that. */
    void writeExternId(UUID id, String soort, Optional<String> externId) {
        var sql =
                externId.isPresent()
                        ? """
                        insert into account.externid (gemeente, id, soort, extern_id)
                        values (:gemeente, :id, :soort, :extern)
                        on conflict (gemeente, id) do update set extern_id = excluded.extern_id
                        """
                        : "delete from account.externid where gemeente = :gemeente and id = :id";
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", id)
                .param("soort", soort)
                .param("extern", externId.orElse(null))
                .update();
    }

    private static Persoon persoon(ResultSet row, int number) throws SQLException {
        return new Persoon(
                Optional.of(row.getObject("medewerker", UUID.class)),
                row.getString("gebruikersnaam"),
                Optional.ofNullable(row.getString("extern_id")),
                row.getString("naam"),
                row.getString("functie"),
                row.getString("email"),
                Optional.ofNullable(row.getString("telefoon")),
                row.getBoolean("actief"));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
