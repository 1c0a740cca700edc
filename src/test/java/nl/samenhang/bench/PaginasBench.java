package nl.samenhang.bench;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.samenhang.besluit.perspectiefplan.Perspectiefnacht;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanRechten;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.werkplek.voorbeeldstad.Voorbeeldstad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Page of a gezin, work list, search and the pages from a question to help at 25,000 inhabitants,
 * at 1, 16 and 32 connections.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Recorder.class)
@TestPropertySource(
        properties = {
            "samenhang.demo=true",
            "samenhang.db.data=target/bench-data",
            "samenhang.db.durable=true"
        })
class PaginasBench {

    /** Long, because the second compiler goes on for some thousands of pages. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private static final Duration TIME = Duration.ofSeconds(6);
    private static final Verwerkingscontext NACHT =
            Verwerkingscontext.system(
                    new Gemeentecode("9901"),
                    Systeemgebruiker.TAKEN,
                    PerspectiefplanRechten.DOEL_BEWAKEN);

    private static final Pattern GEZIN = Pattern.compile("/gezinnen/[0-9a-f-]{36}");

    @LocalServerPort int port;
    @Autowired DataSource pool;
    @Autowired Voorbeeldstad stad;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired Perspectiefnacht nacht;

    @Test
    void measure() throws Exception {
        var yusuf = new Visitor("http://localhost:" + port).login("yusuf");
        Town.await(stad, transaction);
        var gezin = firstGezin(yusuf);
        measure("gezin", () -> yusuf.get(gezin));
        measure("werkvoorraad", () -> yusuf.get("/werk"));
        measure("zoeken", () -> yusuf.post("/zoeken", Map.of("q", "jansen")));
        var vraag = new Hulpvraag("http://localhost:" + port);
        for (var pagina : vraag.paginas()) {
            measure(pagina.naam(), () -> pagina.wie().get(pagina.pad()));
        }
        var plan = vraag.perspectiefplan(plan(vraag.gezinAmal(), vraag.inwonerAmal()));
        measure(plan.naam(), () -> plan.wie().get(plan.pad()));
    }

    /** A plan for 18, with all its steps. */
    private UUID plan(String gezin, String inwoner) {
        var sql =
                """
                insert into perspectiefplan.plan (gemeente, id, gezin, inwoner, geboren, geopend_op)
                values ('9901', uuidv7(), cast(:gezin as uuid), cast(:inwoner as uuid), :geboren, :vandaag)
                returning id
                """;
        return Contexts.callAs(
                NACHT,
                () -> {
                    var id =
                            transaction.execute(
                                    _ ->
                                            jdbc.sql(sql)
                                                    .param("gezin", gezin)
                                                    .param("inwoner", inwoner)
                                                    .param(
                                                            "geboren",
                                                            LocalDate.now().minusYears(17))
                                                    .param("vandaag", LocalDate.now())
                                                    .query(UUID.class)
                                                    .single());
                    nacht.run();
                    return requireNonNull(id);
                });
    }

    private static String firstGezin(Visitor visitor) throws Exception {
        return GEZIN.matcher(visitor.get("/werk")).results().findFirst().orElseThrow().group();
    }

    private void measure(String name, Load.Work page) throws Exception {
        var statements = record(page);
        Load.Work bare = () -> Recorder.replay(pool, statements);
        Load.measure(16, WARM_UP, page);
        Load.measure(16, WARM_UP.dividedBy(2), bare);
        for (var connections : new int[] {1, 16, 32}) {
            var times = Load.measure(connections, TIME, page);
            var reference = Load.measure(connections, TIME, bare);
            Figures.printPercentiles(name + "-" + connections, times, reference);
            Figures.print(
                    name + "-" + connections + "-per-second",
                    times.length / (double) TIME.toSeconds(),
                    "pages/s",
                    reference.length / (double) TIME.toSeconds());
        }
    }

    private static List<Recorder.Statement> record(Load.Work page) throws Exception {
        page.run();
        Recorder.start();
        page.run();
        return new ArrayList<>(Recorder.stop());
    }
}
