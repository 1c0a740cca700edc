package nl.samenhang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.mensen.inwoner.brp.BrpInlezingen;
import nl.samenhang.mensen.inwoner.brp.Inlezing;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.DatabaseAddress;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

/**
 * Persons a second that are read from a file in the GBA-V CSV form, with names, addresses,
 * relations, authority, search words and households, beside plain COPY of the rows that came of it.
 *
 * <p>9,999 persons in families of three, or as many as SAMENHANG_INWONERS says.
 */
@Tag("bench")
@SpringBootTest
@TestPropertySource(
        properties = {
            "samenhang.demo=false",
            "samenhang.db.data=target/bench-inlezen",
            "samenhang.db.durable=true",
            "samenhang.db.fresh=true",
            "db-scheduler.enabled=false"
        })
class InlezenBench {

    private static final String GEMEENTE = "9901";
    private static final int BSN_FROM = 100_000_000;
    private static final List<String> NAMEN =
            List.of("Jansen", "de Vries", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Bos");
    private static final List<String> VOORNAMEN =
            List.of("Anna", "Emma", "Sara", "Noor", "Daan", "Milan", "Sem", "Finn");

    private static final List<String> KOLOMMEN =
            List.of(
                    "",
                    "01.01.10",
                    "01.01.20",
                    "01.02.10",
                    "01.02.30",
                    "01.02.40",
                    "01.03.10",
                    "01.03.20",
                    "01.04.10",
                    "01.84.10",
                    "01.H",
                    "02.01.20",
                    "02.02.10",
                    "02.02.30",
                    "02.02.40",
                    "02.03.10",
                    "02.84.10",
                    "02.H",
                    "03.01.20",
                    "03.02.10",
                    "03.02.30",
                    "03.02.40",
                    "03.03.10",
                    "03.84.10",
                    "03.H",
                    "05.01.20",
                    "05.02.10",
                    "05.02.30",
                    "05.02.40",
                    "05.03.10",
                    "05.06.10",
                    "05.07.10",
                    "05.84.10",
                    "05.H",
                    "06.08.10",
                    "06.84.10",
                    "06.85.10",
                    "06.H",
                    "07.67.10",
                    "07.67.20",
                    "07.70.10",
                    "07.H",
                    "08.09.10",
                    "08.10.10",
                    "08.10.30",
                    "08.11.10",
                    "08.11.15",
                    "08.11.20",
                    "08.11.30",
                    "08.11.40",
                    "08.11.60",
                    "08.11.70",
                    "08.13.10",
                    "08.13.20",
                    "08.13.30",
                    "08.84.10",
                    "08.85.10",
                    "08.H",
                    "09.01.20",
                    "09.02.10",
                    "09.02.30",
                    "09.02.40",
                    "09.03.10",
                    "09.84.10",
                    "09.H",
                    "11.32.10",
                    "11.84.10",
                    "11.85.10",
                    "11.H");

    /** What a person leaves behind: all tables of people and who lives with whom. */
    private static final String TABLES =
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname in ('inwoner', 'huishouden') order by 1
            """;

    @Autowired BrpInlezingen inlezingen;
    @Autowired DatabaseAddress address;

    private final Random random = new Random(20261128);
    private final int families =
            Optional.ofNullable(System.getenv("SAMENHANG_INWONERS"))
                            .map(Integer::parseInt)
                            .orElse(9_999)
                    / 3;
    private int bsn = BSN_FROM;

    @Test
    void measure() throws Exception {
        var bytes = file().getBytes(StandardCharsets.UTF_8);
        var context =
                Verwerkingscontext.system(
                        new Gemeentecode(GEMEENTE), Systeemgebruiker.INLEZEN, "brp-inlezen");
        var begin = System.nanoTime();
        var gelezen =
                Contexts.callAs(
                        context,
                        () ->
                                inlezingen.run(
                                        inlezingen.receive("bench.csv", bytes).id(), (_, _) -> {}));
        var perSecond = perSecond(begin);
        assertThat(gelezen.telling()).isEqualTo(new Inlezing.Telling(families * 3, 0, 0, 0));
        Figures.print("inlezen", perSecond, "persons/s", plainCopy());
    }

    private double perSecond(long begin) {
        return families * 3 / ((System.nanoTime() - begin) / 1e9);
    }

    /** The same rows into tables without keys. */
    private double plainCopy() throws SQLException, IOException {
        try (var connection = address.connectAsOwner()) {
            var rows = new LinkedHashMap<String, byte[]>();
            for (var table : tables(connection)) {
                execute(connection, "alter table %s no force row level security".formatted(table));
                var out = new ByteArrayOutputStream();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy %s to stdout".formatted(table), out);
                rows.put(table, out.toByteArray());
                execute(connection, "create table %s (like %s)".formatted(bare(table), table));
            }
            var begin = System.nanoTime();
            for (var table : rows.entrySet()) {
                copyIn(connection, table);
            }
            return perSecond(begin);
        }
    }

    private static void copyIn(Connection connection, Map.Entry<String, byte[]> table)
            throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy %s from stdin".formatted(bare(table.getKey())),
                        new ByteArrayInputStream(table.getValue()));
    }

    private static String bare(String table) {
        return "public.kaal_" + table.replace('.', '_');
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            return tables;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String file() {
        var text = new StringBuilder(String.join(";", KOLOMMEN)).append('\n');
        for (var i = 0; i < families; i++) {
            family(text, i);
        }
        return text.toString();
    }

    private record Mens(
            String bsn, String voornaam, String naam, String geboren, String geslacht) {}

    private void family(StringBuilder text, int nummer) {
        var naam = any(NAMEN);
        var moeder = mens(naam, 1960 + random.nextInt(35), "V");
        var vader = mens(naam, 1960 + random.nextInt(35), "M");
        var kind = mens(naam, 2010 + random.nextInt(14), random.nextBoolean() ? "M" : "V");
        line(text, nummer, moeder, Map.of("05", vader, "09", kind));
        line(text, nummer, vader, Map.of("05", moeder, "09", kind));
        line(text, nummer, kind, Map.of("02", moeder, "03", vader));
    }

    private Mens mens(String naam, int jaar, String geslacht) {
        return new Mens(
                nextBsn(),
                any(VOORNAMEN),
                naam,
                "%d%02d%02d".formatted(jaar, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                geslacht);
    }

    private void line(StringBuilder text, int nummer, Mens wie, Map<String, Mens> verwanten) {
        var velden = new LinkedHashMap<String, String>();
        person(velden, "01", wie);
        velden.put("01.01.10", "1" + wie.bsn());
        velden.put("01.03.20", GEMEENTE);
        velden.put("01.04.10", wie.geslacht());
        verwanten.forEach((categorie, ander) -> person(velden, categorie, ander));
        if (verwanten.containsKey("05")) {
            velden.put("05.06.10", "20080101");
        } else {
            velden.put("11.32.10", "12");
            velden.put("11.85.10", wie.geboren());
        }
        velden.put("08.09.10", GEMEENTE);
        velden.put("08.10.10", "W");
        velden.put("08.10.30", "20200101");
        velden.put("08.11.10", "Benchlaan " + nummer % 400);
        velden.put("08.11.20", String.valueOf(1 + nummer / 400));
        velden.put(
                "08.11.60",
                "99%02d%c%c"
                        .formatted(nummer % 90 + 10, 'A' + nummer % 20, 'A' + nummer / 20 % 20));
        velden.put("08.11.70", "Samenstad");
        velden.put("08.85.10", "20200101");
        text.append(
                        String.join(
                                ";",
                                KOLOMMEN.stream()
                                        .map(
                                                kolom ->
                                                        kolom.isEmpty()
                                                                ? "P_" + wie.bsn()
                                                                : velden.getOrDefault(kolom, ""))
                                        .toList()))
                .append('\n');
    }

    private static void person(Map<String, String> velden, String categorie, Mens wie) {
        velden.put(categorie + ".01.20", wie.bsn());
        velden.put(categorie + ".02.10", wie.voornaam());
        velden.put(categorie + ".02.40", wie.naam());
        velden.put(categorie + ".03.10", wie.geboren());
    }

    private String nextBsn() {
        while (true) {
            var next = Bsn.parse(String.valueOf(bsn++));
            if (next.isPresent()) {
                return next.get().nummer();
            }
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
