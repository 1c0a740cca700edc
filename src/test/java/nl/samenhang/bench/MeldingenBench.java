package nl.samenhang.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.werkplek.voorbeeldstad.Voorbeeldstad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * New meldingen per second through the partner API with one token, at 1, 8, 32 and 64 connections,
 * pool 10.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "samenhang.demo=true",
            "samenhang.db.data=target/bench-data",
            "samenhang.db.durable=true",
            "db-scheduler.enabled=true"
        })
class MeldingenBench {

    /** With clocks of the Wmo, work for triage and a confirmation by e-mail. */
    private static final byte[] BERICHT =
            """
            {"hulpvraag": "Noor miste 31 uur school en zorgt thuis voor haar broertjes van 4 en 2.",
             "betrokkene": {"naam": "Noor de Wit", "geboortedatum": "2010-05-14", "postcode": "9911 AA", "huisnummer": "12"},
             "spoed": {"gevaar": "NEE", "tijd": "DEZE_WEEK", "kinderen": true},
             "melder": {"naam": "Marit Vos", "email": "marit@leerplicht.example"},
             "contactwijze": "EMAIL", "levensdomeinen": ["OPGROEIEN", "HUISELIJKE_RELATIES"], "wmo": true}
            """
                    .getBytes(StandardCharsets.UTF_8);

    private static final Verwerkingscontext OPERATOR =
            Verwerkingscontext.system(
                    new Gemeentecode("9901"), Systeemgebruiker.GENERATOR, "beheer");

    private static final Duration DRAIN = Duration.ofMinutes(2);

    @LocalServerPort int port;
    @Autowired DataSource pool;
    @Autowired Partners partners;
    @Autowired Voorbeeldstad stad;
    @Autowired Verzendingen verzendingen;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired Scheduler scheduler;

    @Value("${samenhang.bench.seconds:10}")
    int seconds;

    private final ThreadLocal<Sender> senders = new ThreadLocal<>();
    private String token = "";

    @Test
    void measure() throws Exception {
        Town.await(stad, transaction);
        token = issueToken();
        // Messages leave afterwards, by a job of their own; it is measured below, not beside the
        // load.
        scheduler.pause();
        send();
        var rows = new Rows(pool, newest());
        // Long, because the compiler goes on for some twenty thousand meldingen.
        Load.measure(16, Duration.ofSeconds(3L * seconds), this::send);
        for (var connections : new int[] {1, 8, 32, 64}) {
            var reference = rows.perSecond(seconds);
            var cpu = cpuNanos();
            var times = Load.measure(connections, Duration.ofSeconds(seconds), this::send);
            var cpuEach = (cpuNanos() - cpu) / 1e6 / times.length;
            Figures.print(
                    "meldingen-" + connections,
                    times.length / (double) seconds,
                    "meldingen/s",
                    reference);
            System.out.printf(
                    "meldingen-%d %d rows each, p50 %.1f ms, p99 %.1f ms, %.2f ms CPU of server and sender%n",
                    connections,
                    rows.count(),
                    Figures.millis(times, 50),
                    Figures.millis(times, 99),
                    cpuEach);
        }
        scheduler.resume();
        drain(backlog());
    }

    private String issueToken() {
        var partner =
                new Partner(
                        PartnerId.next(),
                        "Leerplicht " + UUID.randomUUID(),
                        Partnersoort.LEERPLICHT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        var nieuw =
                new NieuwToken(
                        "Meting", Set.of("melding.doen"), 10_000_000, LocalDate.now().plusYears(1));
        return Contexts.callAs(
                OPERATOR,
                () ->
                        transaction.execute(
                                _ -> {
                                    partners.register(partner);
                                    return partners.issueToken(partner.id(), nieuw);
                                }));
    }

    /** Each thread keeps its own connection, as a partner with that many senders does. */
    private void send() throws Exception {
        var sender = senders.get();
        if (sender == null) {
            sender = new Sender(port);
            senders.set(sender);
        }
        var status = sender.post("/api/v1/meldingen", token, UUID.randomUUID().toString(), BERICHT);
        if (status != 201) {
            throw new IllegalStateException("Status " + status);
        }
    }

    /** What this process used; unlike the times it hardly depends on what else the machine does. */
    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private UUID newest() {
        var sql = "select id from melding.melding order by ontvangen desc, id desc limit 1";
        return Contexts.callAs(
                OPERATOR, () -> transaction.execute(_ -> jdbc.sql(sql).query(UUID.class).single()));
    }

    private long backlog() {
        Long waiting =
                Contexts.callAs(OPERATOR, () -> transaction.execute(_ -> verzendingen.backlog()));
        return waiting == null ? 0 : waiting;
    }

    /** How long the messages take that wait after the load; given up after two minutes. */
    private void drain(long waiting) throws InterruptedException {
        var start = System.nanoTime();
        var left = waiting;
        while (left > 0 && System.nanoTime() - start < DRAIN.toNanos()) {
            Thread.sleep(500);
            left = backlog();
        }
        var took = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "meldingen-backlog %d messages, %d left after %.1f s, %.0f a second%n",
                waiting, left, took, (waiting - left) / took);
    }
}
