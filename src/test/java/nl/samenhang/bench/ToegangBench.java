package nl.samenhang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.samenhang.platform.database.DatabaseAddress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * What the policies of PostgreSQL and the processing log cost: page of a gezin, work list and
 * search over HTTP for 16 users with both, beside the same pages with neither, in turn.
 *
 * <p>In the nation of the data folder SAMENHANG_NATIE; SAMENHANG_NATIE_GEMEENTE says for which
 * municipality the employee works (0363). Use a folder made to measure with: for the reference the
 * tables lose their protection for some seconds.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "samenhang.demo=false",
            "samenhang.db.data=${SAMENHANG_NATIE:target/natie}",
            "samenhang.db.durable=true",
            "samenhang.db.fresh=false"
        })
class ToegangBench {

    private static final int USERS = 16;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Pattern GEZIN = Pattern.compile("/gezinnen/[0-9a-f-]{36}");

    /** Every table with policies, with what they do to its owner. */
    private static final String PROTECTED =
            """
            select c.oid::regclass::text from pg_class c
             where c.relrowsecurity and c.relkind in ('r', 'p') order by 1
            """;

    @LocalServerPort int port;
    @Autowired DatabaseAddress address;

    @Test
    void measure() throws Exception {
        var gemeente =
                Optional.ofNullable(System.getenv("SAMENHANG_NATIE_GEMEENTE")).orElse("0363");
        var consulent = new Visitor("http://localhost:" + port).login("consulent1-" + gemeente);
        var gezin =
                GEZIN.matcher(consulent.get("/werk")).results().findFirst().orElseThrow().group();
        var tables = tables();
        try {
            measure("gezin", tables, () -> consulent.get(gezin));
            measure("werkvoorraad", tables, () -> consulent.get("/werk"));
            measure("zoeken", tables, () -> consulent.post("/zoeken", Map.of("q", "jansen")));
            measure(
                    "zoeken-twee",
                    tables,
                    () -> consulent.post("/zoeken", Map.of("q", "jan jansen 1980")));
        } finally {
            protect(tables);
        }
    }

    private interface Page {
        String open() throws Exception;
    }

    private void measure(String name, List<String> tables, Page page) throws Exception {
        expose(tables);
        var bare = page.open();
        protect(tables);
        assertThat(page.open().length())
                .as("the same page of %s with and without".formatted(name))
                .isBetween(bare.length() * 9 / 10, bare.length() * 11 / 10);
        Load.measure(USERS, WARM_UP, page::open);
        var with = LongStream.builder();
        var without = LongStream.builder();
        for (var round = 0; round < ROUNDS; round++) {
            protect(tables);
            LongStream.of(Load.measure(USERS, TIME, page::open)).forEach(with);
            expose(tables);
            LongStream.of(Load.measure(USERS, TIME, page::open)).forEach(without);
        }
        protect(tables);
        var protectedTimes = with.build().toArray();
        var bareTimes = without.build().toArray();
        Figures.printPercentiles("toegang-" + name + "-16", protectedTimes, bareTimes);
        Figures.print(
                "toegang-" + name + "-16-per-second",
                perSecond(protectedTimes),
                "pages/s",
                perSecond(bareTimes));
    }

    private static double perSecond(long[] times) {
        return times.length / (double) TIME.multipliedBy(ROUNDS).toSeconds();
    }

    private List<String> tables() throws SQLException {
        try (var connection = address.connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(PROTECTED)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** No policies, and a line for the log goes nowhere. */
    private void expose(List<String> tables) throws SQLException {
        var statements = new ArrayList<String>();
        tables.forEach(table -> statements.add(security(table, "disable")));
        statements.add(
                "create or replace rule rule$bench as on insert to security.verwerkingslog do instead nothing");
        run(statements);
    }

    private void protect(List<String> tables) throws SQLException {
        var statements = new ArrayList<String>();
        tables.forEach(table -> statements.add(security(table, "enable")));
        statements.add("drop rule if exists rule$bench on security.verwerkingslog");
        run(statements);
    }

    private static String security(String table, String what) {
        return "alter table %s %s row level security".formatted(table, what);
    }

    private void run(List<String> statements) throws SQLException {
        try (var connection = address.connectAsOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }
}
