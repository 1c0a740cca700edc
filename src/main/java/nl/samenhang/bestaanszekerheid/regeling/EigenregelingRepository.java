package nl.samenhang.bestaanszekerheid.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.database.Contexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of schemes of the municipality's own. */
@Repository
class EigenregelingRepository {

    private final JdbcClient jdbc;

    EigenregelingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, what begins last first. */
    List<Eigenregeling> all() {
        return here("select * from regeling.eigenregeling where gemeente = :gemeente order by van desc, naam, code")
                .query(EigenregelingRepository::row)
                .list();
    }

    /** Also asked while a page is being written, when no transaction is open any more. */
    @Transactional(readOnly = true)
    Optional<Eigenregeling> find(String code) {
        return here("select * from regeling.eigenregeling where gemeente = :gemeente and code = :code")
                .param("code", code)
                .query(EigenregelingRepository::row)
                .optional();
    }

    /** One scheme is made at a time, so that two with the same name are seen. */
    void lock() {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtext('regeling.eigenregeling'), hashtext(:gemeente))")
                .param("gemeente", Contexts.current().gemeente().code())
                .query((_, _) -> true)
                .list();
    }

    void insert(Eigenregeling regeling) {
        write(
                """
                insert into regeling.eigenregeling
                  (gemeente, code, naam, naam_engels, van, tot, voor, kind_van, kind_tot, vermogen, artikel, uitleg,
                   uitleg_engels)
                values (:gemeente, :code, :naam, :engels, :van, :tot, :voor, :kindVan, :kindTot, :vermogen, :artikel,
                   :uitleg, :uitlegEngels)
                """,
                regeling);
    }

    void update(Eigenregeling regeling) {
        write(
                """
                update regeling.eigenregeling
                   set naam = :naam, naam_engels = :engels, van = :van, tot = :tot, voor = :voor, kind_van = :kindVan,
                       kind_tot = :kindTot, vermogen = :vermogen, artikel = :artikel, uitleg = :uitleg,
                       uitleg_engels = :uitlegEngels
                 where gemeente = :gemeente and code = :code
                """,
                regeling);
    }

    private void write(String sql, Eigenregeling regeling) {
        var wat = regeling.wat();
        here(sql)
                .param("code", regeling.code())
                .param("naam", wat.naam())
                .param("engels", wat.naamEngels())
                .param("van", wat.van())
                .param("tot", wat.tot())
                .param("voor", wat.voor().name())
                .param("kindVan", wat.kinderen().van())
                .param("kindTot", wat.kinderen().tot())
                .param("vermogen", wat.vermogen())
                .param("artikel", wat.artikel())
                .param("uitleg", wat.uitleg())
                .param("uitlegEngels", wat.uitlegEngels())
                .update();
    }

    private StatementSpec here(String sql) {
        return jdbc.sql(sql).param("gemeente", Contexts.current().gemeente().code());
    }

    private static Eigenregeling row(ResultSet rs, int row) throws SQLException {
        return new Eigenregeling(
                rs.getString("code"),
                new Omschrijving(
                        rs.getString("naam"),
                        rs.getString("naam_engels"),
                        rs.getObject("van", LocalDate.class),
                        rs.getObject("tot", LocalDate.class),
                        Regeling.Voor.valueOf(rs.getString("voor")),
                        new Kindleeftijd(rs.getInt("kind_van"), rs.getInt("kind_tot")),
                        rs.getBoolean("vermogen"),
                        rs.getString("artikel"),
                        rs.getString("uitleg"),
                        rs.getString("uitleg_engels")));
    }
}
