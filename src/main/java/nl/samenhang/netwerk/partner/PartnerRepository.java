package nl.samenhang.netwerk.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PartnerRepository {

    private final JdbcClient jdbc;

    PartnerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Partner partner) {
        var sql =
                """
                insert into partner.partner
                  (gemeente, id, naam, soort, email, telefoon, adres, bereikbaar, website, openbaar)
                values (:gemeente, :id, :naam, :soort, :email, :telefoon, :adres, :bereikbaar, :website, :openbaar)
                """;
        bind(sql, partner).param("gemeente", gemeente()).update();
    }

    void update(Partner partner) {
        var sql =
                """
                update partner.partner set naam = :naam, soort = :soort, email = :email, telefoon = :telefoon,
                  adres = :adres, bereikbaar = :bereikbaar, website = :website, openbaar = :openbaar
                where id = :id
                """;
        bind(sql, partner).update();
    }

    private JdbcClient.StatementSpec bind(String sql, Partner partner) {
        return jdbc.sql(sql)
                .param("id", partner.id().value())
                .param("naam", partner.naam())
                .param("soort", partner.soort().name())
                .param("email", partner.email().orElse(null))
                .param("telefoon", partner.telefoon().orElse(null))
                .param("adres", partner.adres().orElse(null))
                .param("bereikbaar", partner.bereikbaar().orElse(null))
                .param("website", partner.website().orElse(null))
                .param("openbaar", partner.openbaar());
    }

    Optional<Partner> find(PartnerId id) {
        return jdbc.sql("select * from partner.partner where id = :id")
                .param("id", id.value())
                .query(PartnerRepository::partner)
                .optional();
    }

    Optional<Partner> findByNaam(String naam) {
        return jdbc.sql("select * from partner.partner where naam = :naam")
                .param("naam", naam)
                .query(PartnerRepository::partner)
                .optional();
    }

    List<Partner> all() {
        return jdbc.sql("select * from partner.partner where actief order by soort, naam")
                .query(PartnerRepository::partner)
                .list();
    }

    List<Partner> openbaar(Partnersoort soort) {
        return jdbc.sql(
                        "select * from partner.partner where actief and openbaar and soort = :soort order by naam")
                .param("soort", soort.name())
                .query(PartnerRepository::partner)
                .list();
    }

    void insertContactpersoon(PartnerId partner, Contactpersoon persoon) {
        var sql =
                """
                insert into partner.contactpersoon (gemeente, id, partner, naam, functie, email, telefoon)
                values (:gemeente, :id, :partner, :naam, :functie, :email, :telefoon)
                """;
        jdbc.sql(sql)
                .param("gemeente", gemeente())
                .param("id", Ids.next())
                .param("partner", partner.value())
                .param("naam", persoon.naam())
                .param("functie", persoon.functie().orElse(null))
                .param("email", persoon.email().orElse(null))
                .param("telefoon", persoon.telefoon().orElse(null))
                .update();
    }

    List<Contactpersoon> contactpersonen(PartnerId partner) {
        return jdbc.sql(
                        "select * from partner.contactpersoon where partner = :partner order by naam")
                .param("partner", partner.value())
                .query(PartnerRepository::contactpersoon)
                .list();
    }

    private static Contactpersoon contactpersoon(ResultSet row, int number) throws SQLException {
        return new Contactpersoon(
                row.getString("naam"),
                text(row, "functie"),
                text(row, "email"),
                text(row, "telefoon"));
    }

    private static Partner partner(ResultSet row, int number) throws SQLException {
        return new Partner(
                new PartnerId(row.getObject("id", UUID.class)),
                row.getString("naam"),
                Partnersoort.valueOf(row.getString("soort")),
                text(row, "email"),
                text(row, "telefoon"),
                text(row, "adres"),
                text(row, "bereikbaar"),
                text(row, "website"),
                row.getBoolean("openbaar"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static String gemeente() {
        return Contexts.current().gemeente().code();
    }
}
