package nl.samenhang.recht.bewaring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rooms told about their tables. */
@Repository
class BewaarplekRepository {

    private final JdbcClient jdbc;

    BewaarplekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every kind of record in the house. */
    List<String> soorten() {
        var sql =
                """
                select soort from database.bewaarplek where soort is not null
                union select soort from database.bewaarverlenging
                union select soort from database.bewaarverloop
                order by 1
                """;
        return jdbc.sql(sql).query(String.class).list();
    }

    /** The tables with records of a kind. */
    List<String> tabellen(String soort) {
        var sql =
                """
                select tabel from database.bewaarplek where soort = :soort
                union select tabel from database.bewaarverlenging where soort = :soort
                union select tabel from database.bewaarverloop where soort = :soort
                order by 1
                """;
        return jdbc.sql(sql).param("soort", soort).query(String.class).list();
    }
}
