package nl.samenhang.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What PostgreSQL knows of the size of tables. It looks by itself some minutes after many rows came
 * in at once; until then it reads a city as if it were empty.
 */
@Component
public class Statistics {

    private final JdbcClient jdbc;

    Statistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks now; takes a second for a town. */
    @Transactional
    public void refresh() {
        jdbc.sql("call database.refresh_statistics()").update();
    }
}
