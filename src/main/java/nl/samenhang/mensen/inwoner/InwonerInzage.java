package nl.samenhang.mensen.inwoner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.inzage.Inzagedeel;
import nl.samenhang.platform.inzage.Stuk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who somebody is, lives and is related to, for the copy of the own data. */
@Component
class InwonerInzage implements Inzagedeel {

    private static final String PERSOON =
            "select * from inwoner.inwoner where gemeente = current_setting('app.gemeente') and id = :inwoner";

    private static final String VERBLIJF =
            """
            select *, lower(periode) as van, upper(periode) as tot from inwoner.verblijf
             where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by periode
            """;

    /** From the side of this person, whoever of the two it was written down for. */
    private static final String RELATIE =
            """
            select id, soort, herkomst, ander_naam, lower(periode) as van, upper(periode) as tot
              from inwoner.relatie
             where gemeente = current_setting('app.gemeente') and inwoner = :inwoner
            union all
            select id, case soort when 'OUDER' then 'KIND' when 'KIND' then 'OUDER' else soort end, herkomst,
                   '-', lower(periode), upper(periode)
              from inwoner.relatie where gemeente = current_setting('app.gemeente') and ander = :inwoner
            order by soort, id
            """;

    private static final String GEZAG =
            """
            select *, lower(periode) as van, upper(periode) as tot from inwoner.gezag
             where gemeente = current_setting('app.gemeente') and kind = :inwoner order by periode
            """;

    private static final String NETWERK =
            """
            select * from inwoner.netwerklid
             where gemeente = current_setting('app.gemeente') and inwoner = :inwoner order by id
            """;

    private final JdbcClient jdbc;

    InwonerInzage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("inwoner.verblijf", "inwoner.relatie", "inwoner.gezag", "inwoner.netwerklid");
    }

    @Override
    public List<Stuk> stukken(InwonerId inwoner) {
        return Stream.of(
                        rows(PERSOON, inwoner, InwonerInzage::persoon),
                        rows(VERBLIJF, inwoner, InwonerInzage::verblijf),
                        rows(RELATIE, inwoner, InwonerInzage::relatie),
                        rows(GEZAG, inwoner, InwonerInzage::gezag),
                        rows(NETWERK, inwoner, InwonerInzage::netwerklid))
                .flatMap(List::stream)
                .toList();
    }

    private List<Stuk> rows(String sql, InwonerId inwoner, RowMapper<Stuk> mapper) {
        return jdbc.sql(sql).param("inwoner", inwoner.value()).query(mapper).list();
    }

    private static Stuk persoon(ResultSet rs, int row) throws SQLException {
        return stuk("inwoner.persoon", rs)
                .eigen("bsn", rs.getString("bsn"))
                .eigen("anummer", rs.getString("anummer"))
                .eigen("voornamen", rs.getString("voornamen"))
                .eigen("roepnaam", rs.getString("roepnaam"))
                .eigen("voorvoegsel", rs.getString("voorvoegsel"))
                .eigen("achternaam", rs.getString("geslachtsnaam"))
                .eigen("geboortedatum", date(rs, "geboortedatum"))
                .eigen("geboorteplaats", rs.getString("geboorteplaats"))
                .code("geslacht", rs.getString("geslacht"), "inwoner.geslacht.")
                .eigen("overlijdensdatum", date(rs, "overlijdensdatum"))
                .eigen("adres-geheim", rs.getBoolean("geheim"))
                .vindplaats("telefoon", rs.getString("telefoon"))
                .vindplaats("email", rs.getString("email"))
                .eigen("taal", rs.getString("taal"))
                .eigen("tolk", rs.getBoolean("tolk"))
                .vindplaats("veilig-contact", rs.getString("veilig_contact"));
    }

    private static Stuk verblijf(ResultSet rs, int row) throws SQLException {
        return period(stuk("inwoner.verblijf", rs), rs)
                .code("soort", rs.getString("soort"), "inwoner.adressoort.")
                .vindplaats("straat", rs.getString("straat"))
                .vindplaats("huisnummer", rs.getString("huisnummer"))
                .vindplaats("postcode", rs.getString("postcode"))
                .vindplaats("plaats", rs.getString("plaats"));
    }

    private static Stuk relatie(ResultSet rs, int row) throws SQLException {
        return period(stuk("inwoner.relatie", rs), rs)
                .code("soort", rs.getString("soort"), "inwoner.relatie.")
                .code("herkomst", rs.getString("herkomst"), "inwoner.relatieherkomst.")
                .ander("naam-ander", rs.getString("ander_naam"));
    }

    private static Stuk gezag(ResultSet rs, int row) throws SQLException {
        var code = Gezagscode.of(rs.getString("code")).orElseThrow();
        return period(stuk("inwoner.gezag", rs), rs)
                .code("gezag", code.name(), "inwoner.gezag.")
                .ander("naam-ander", rs.getString("derde"));
    }

    private static Stuk netwerklid(ResultSet rs, int row) throws SQLException {
        return stuk("inwoner.netwerklid", rs)
                .eigen("rol", rs.getString("rol"))
                .code("nabijheid", rs.getString("nabijheid"), "inwoner.nabijheid.")
                .ander("naam-ander", rs.getString("naam"))
                .ander("telefoon-ander", rs.getString("telefoon"))
                .vrij("toelichting", rs.getString("toelichting"))
                .magWeg();
    }

    private static Stuk stuk(String soort, ResultSet rs) throws SQLException {
        return Stuk.of(soort, rs.getObject("id", UUID.class));
    }

    private static Stuk period(Stuk stuk, ResultSet rs) throws SQLException {
        return stuk.op(date(rs, "van")).eigen("van", date(rs, "van")).eigen("tot", date(rs, "tot"));
    }

    private static @Nullable LocalDate date(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
