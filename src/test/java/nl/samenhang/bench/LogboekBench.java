package nl.samenhang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.DatabaseAddress;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.logboek.Controles;
import nl.samenhang.platform.logboek.Zegels;
import nl.samenhang.platform.security.Inzagevraag;
import nl.samenhang.platform.security.Verwerkingslog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals and verifies a year of log of one city, and asks who read one person, beside a bare scan of
 * the same table and plain SHA-256.
 *
 * <p>36 million lines, or as many as SAMENHANG_LOGREGELS says; 450 bytes of disk each. They lie in
 * target/logboek, which is emptied first.
 */
@Tag("bench")
@SpringBootTest
@TestPropertySource(
        properties = {
            "samenhang.demo=false",
            "samenhang.db.data=target/logboek",
            "samenhang.db.durable=false",
            "samenhang.db.fresh=true",
            "db-scheduler.enabled=false"
        })
class LogboekBench {

    private static final int LINES_AT_ONCE = 100_000;
    private static final int LINES_A_PERSON = 360;
    private static final int EMPLOYEES = 500;
    private static final int MONTHS = 12;
    private static final int QUESTIONS = 2_000;
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);

    @Autowired DatabaseAddress address;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Zegels zegels;
    @Autowired Controles controles;
    @Autowired Verwerkingslog log;

    private final Random random = new Random(20261127);
    private final long lines =
            Optional.ofNullable(System.getenv("SAMENHANG_LOGREGELS"))
                    .map(Long::parseLong)
                    .orElse(36_000_000L);
    private final int persons = (int) Math.max(1, lines / LINES_A_PERSON);

    @Test
    void measure() throws Exception {
        as(
                () ->
                        jdbc.sql("select security.create_log_partitions(?, ?)")
                                .params(BEGIN, MONTHS)
                                .query(Integer.class)
                                .single());
        var sealing = fillAndSeal();
        vacuum();
        var begin = System.nanoTime();
        var controle = as(() -> controles.check(_ -> {}));
        var verified = perSecond(begin);
        assertThat(controle.breuk()).isEmpty();
        assertThat(controle.regels()).isEqualTo(lines);
        var scanned = scan();
        Figures.print("logboek-zegelen", sealing, "regels/s", scanned);
        Figures.print("logboek-controleren", verified, "regels/s", scanned);
        Figures.print("logboek-controleren-sha256", verified, "regels/s", plainHash());
        Figures.print("logboek-bytes-per-regel", size() / (double) lines, "bytes", bytesOfLine());
        whoReadThisPerson();
    }

    /** As the year goes by: lines come in, and a seal follows. */
    private double fillAndSeal() throws Exception {
        long nanos = 0;
        try (var connection = address.connectAsOwner()) {
            for (long done = 0; done < lines; done += LINES_AT_ONCE) {
                copy(connection, done, (int) Math.min(LINES_AT_ONCE, lines - done));
                var begin = System.nanoTime();
                as(() -> transaction.execute(_ -> zegels.seal()));
                nanos += System.nanoTime() - begin;
            }
        }
        return lines / (nanos / 1e9);
    }

    private void copy(Connection connection, long done, int count) throws Exception {
        var month = (int) (done * MONTHS / lines);
        var day = BEGIN.plusMonths(month).atStartOfDay().toInstant(ZoneOffset.UTC);
        var text = new StringBuilder(count * 200);
        for (var i = 0; i < count; i++) {
            line(text, day.plusSeconds(3_600 + (done + i) * 20L * 86_400 / lines));
        }
        var table = "security.verwerkingslog_%d%02d".formatted(BEGIN.getYear(), month + 1);
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy "
                                + table
                                + " (gemeente, moment, actor, actor_naam, rol, doel, handeling, onderwerp_soort,"
                                + " onderwerp_id, inwoner, gezin, trace, duur, uitgave) from stdin",
                        new StringReader(text.toString()));
    }

    private void line(StringBuilder text, Instant moment) {
        var actor = random.nextInt(EMPLOYEES);
        var inwoner = random.nextInt(persons);
        var gezin = new UUID(2, inwoner / 3);
        text.append("9901\t")
                .append(moment)
                .append('\t')
                .append(new UUID(1, actor))
                .append("\tMedewerker ")
                .append(actor)
                .append("\tCONSULENT\tdossiervoering\tINGEZIEN\tgezin\t")
                .append(gezin)
                .append('\t')
                .append(person(inwoner))
                .append('\t')
                .append(gezin)
                .append('\t')
                .append(new UUID(random.nextLong(), random.nextLong()))
                .append("\t12\t1\n");
    }

    private static UUID person(int number) {
        return new UUID(3, number);
    }

    private void vacuum() throws Exception {
        try (var connection = address.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze security.verwerkingslog");
        }
    }

    private double scan() {
        var begin = System.nanoTime();
        var count =
                as(
                        () ->
                                transaction.execute(
                                        _ ->
                                                jdbc.sql(
                                                                "select count(*) from security.verwerkingslog where duur >= 0")
                                                        .query(Long.class)
                                                        .single()));
        assertThat(count).isEqualTo(lines);
        return perSecond(begin);
    }

    /** The same number of the same bytes, by one thread that does nothing else. */
    private double plainHash() throws Exception {
        var sample = canonical();
        var sha = MessageDigest.getInstance("SHA-256");
        var begin = System.nanoTime();
        long sum = 0;
        for (long i = 0; i < lines; i++) {
            sum += sha.digest(sample.get((int) (i % sample.size())))[0];
        }
        assertThat(sum).isNotZero();
        return perSecond(begin);
    }

    private List<byte[]> canonical() {
        var sql =
                """
                select record_send(row(gemeente, id, moment, actor, actor_naam, rol, doel, handeling, onderwerp_soort,
                  onderwerp_id, inwoner, gezin, noodknop, toestemming, organisatie, trace, duur, vreemd_trace,
                  vreemd_operatie, vreemd_entiteit, uitgave, transactie))
                from security.verwerkingslog limit 10000
                """;
        return as(
                () ->
                        transaction.execute(
                                _ ->
                                        new ArrayList<>(
                                                jdbc.sql(sql)
                                                        .query((row, _) -> row.getBytes(1))
                                                        .list())));
    }

    private double bytesOfLine() {
        return canonical().stream().mapToInt(bytes -> bytes.length).average().orElseThrow();
    }

    /** Table, its indexes and the seals. */
    private long size() throws Exception {
        var sql =
                """
                select (select sum(pg_total_relation_size(relid)) from pg_partition_tree('security.verwerkingslog'))
                       + pg_total_relation_size('logboek.zegel')
                """;
        try (var connection = address.connectAsOwner();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void whoReadThisPerson() {
        ask();
        bare();
        Figures.printPercentiles("logboek-wie-keek", ask(), bare());
    }

    private long[] ask() {
        var nanos = new long[QUESTIONS];
        for (var i = 0; i < QUESTIONS; i++) {
            var vraag = Inzagevraag.about(new InwonerId(person(random.nextInt(persons))));
            var begin = System.nanoTime();
            as(() -> log.perDay(vraag, 31));
            nanos[i] = System.nanoTime() - begin;
        }
        return nanos;
    }

    /** Only counts the lines of the person. */
    private long[] bare() {
        var nanos = new long[QUESTIONS];
        for (var i = 0; i < QUESTIONS; i++) {
            var wie = person(random.nextInt(persons));
            var begin = System.nanoTime();
            as(
                    () ->
                            transaction.execute(
                                    _ ->
                                            jdbc.sql(
                                                            "select count(*) from security.verwerkingslog where inwoner = ?")
                                                    .param(wie)
                                                    .query(Long.class)
                                                    .single()));
            nanos[i] = System.nanoTime() - begin;
        }
        return nanos;
    }

    private double perSecond(long begin) {
        return lines / ((System.nanoTime() - begin) / 1e9);
    }

    private static <T> T as(java.util.function.Supplier<T> work) {
        return Contexts.callAs(
                Verwerkingscontext.system(
                        new Gemeentecode("9901"), Systeemgebruiker.TAKEN, "toezicht-verwerkingen"),
                work);
    }
}
