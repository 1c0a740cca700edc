package nl.samenhang.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.mensen.inwoner.Gelijken;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.jobs.Opdracht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generator, page of a gezin, work list, search and duplicate check in the nation of the data
 * folder SAMENHANG_NATIE.
 *
 * <p>Without a folder a nation of 100,000 is made in target/natie, or of SAMENHANG_NATIE_INWONERS.
 * SAMENHANG_NATIE_GEMEENTE says for which municipality the employee works (0363), and
 * SAMENHANG_NATIE_ALLEEN names the one question to measure, such as gelijken.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Recorder.class)
@TestPropertySource(
        properties = {
            "samenhang.demo=false",
            "samenhang.db.data=${SAMENHANG_NATIE:target/natie}",
            "samenhang.db.durable=true",
            "samenhang.db.fresh=false"
        })
class NatieBench {

    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration TIME = Duration.ofSeconds(6);
    private static final Pattern GEZIN = Pattern.compile("/gezinnen/[0-9a-f-]{36}");
    private static final NieuweInwoner SOMEBODY =
            NieuweInwoner.withNaam("Jan", "", "Jansen").bornOn(LocalDate.of(1980, 3, 12));

    private record Gemeente(String code) {}

    private record Gemeentelijst(List<Gemeente> gemeenten) {}

    @LocalServerPort int port;
    @Autowired DataSource pool;
    @Autowired TransactionTemplate transaction;
    @Autowired List<Opdracht> opdrachten;
    @Autowired Inwoners inwoners;
    @Autowired Gelijken gelijken;

    @Test
    void measure() throws Exception {
        fill();
        var gemeente = setting("SAMENHANG_NATIE_GEMEENTE", "0363");
        var consulent = new Visitor("http://localhost:" + port).login("consulent1-" + gemeente);
        var gezin =
                GEZIN.matcher(consulent.get("/werk")).results().findFirst().orElseThrow().group();
        measure("gezin", () -> consulent.get(gezin));
        measure("werkvoorraad", () -> consulent.get("/werk"));
        measure("zoeken", () -> consulent.post("/zoeken", Map.of("q", "jansen")));
        measure("zoeken-twee", () -> consulent.post("/zoeken", Map.of("q", "jan jansen 1980")));
        measure("zoeken-fout", () -> consulent.post("/zoeken", Map.of("q", "jansne 12-3-80")));
        measure("gelijken", () -> as(gemeente, () -> gelijken.of(SOMEBODY)));
        nation("zoeken", () -> inwoners.search("jan jansen 12-3-1980", 25));
        nation("gelijken", () -> gelijken.of(SOMEBODY));
    }

    /** Makes the nation, or goes on with it; nothing happens when it is complete. */
    private void fill() {
        if (System.getenv("SAMENHANG_NATIE") != null
                && System.getenv("SAMENHANG_NATIE_INWONERS") == null) {
            return;
        }
        var natie =
                opdrachten.stream().filter(o -> o.naam().equals("natie")).findFirst().orElseThrow();
        var result =
                natie.run(List.of("--inwoners", setting("SAMENHANG_NATIE_INWONERS", "100000")));
        if (result != 0) {
            throw new IllegalStateException("The nation was not made");
        }
    }

    private void measure(String name, Load.Work page) throws Exception {
        if (!isAsked(name)) {
            return;
        }
        page.run();
        Recorder.start();
        page.run();
        var statements = new ArrayList<>(Recorder.stop());
        Load.Work bare = () -> Recorder.replay(pool, statements);
        Load.measure(16, WARM_UP, page);
        Load.measure(16, WARM_UP.dividedBy(3), bare);
        for (var connections : new int[] {1, 16, 32}) {
            var times = Load.measure(connections, TIME, page);
            var reference = Load.measure(connections, TIME, bare);
            Figures.printPercentiles("natie-" + name + "-" + connections, times, reference);
        }
    }

    /**
     * Somebody who works for the whole country asks every municipality in turn, because a
     * transaction serves one; the reference asks one municipality.
     */
    private void nation(String name, Runnable question) throws Exception {
        if (!isAsked(name + "-landelijk")) {
            return;
        }
        var codes = gemeenten();
        Load.Work all =
                () -> {
                    for (var code : codes) {
                        as(code, question);
                    }
                };
        Load.Work one = () -> as(codes.getFirst(), question);
        Load.measure(1, WARM_UP.dividedBy(2), all);
        for (var connections : new int[] {1, 16}) {
            var times = Load.measure(connections, TIME, all);
            var reference = Load.measure(connections, TIME.dividedBy(2), one);
            Figures.printPercentiles(
                    "natie-" + name + "-landelijk-" + connections, times, reference);
        }
    }

    private void as(String gemeente, Runnable work) {
        var context =
                new Verwerkingscontext(
                        new Gemeentecode(gemeente),
                        new UUID(0, 1),
                        "bench",
                        "INTAKE",
                        Set.of(),
                        "zoeken",
                        false);
        Seats.take(
                () ->
                        Contexts.runAs(
                                context, () -> transaction.executeWithoutResult(_ -> work.run())));
    }

    private static List<String> gemeenten() throws IOException {
        try (var in = new ClassPathResource("definitions/gemeenten.json").getInputStream()) {
            return JsonMapper.shared().readValue(in, Gemeentelijst.class).gemeenten().stream()
                    .map(Gemeente::code)
                    .toList();
        }
    }

    private static boolean isAsked(String name) {
        return setting("SAMENHANG_NATIE_ALLEEN", name).equals(name);
    }

    private static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
