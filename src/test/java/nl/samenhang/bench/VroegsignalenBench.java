package nl.samenhang.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Partnersoort;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbestanden;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.DatabaseAddress;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in early signals with planted errors and finds whom they mean, beside an exact hash join of
 * the same columns in DuckDB.
 *
 * <p>900,000 persons, two at each address, or as many as SAMENHANG_INWONERS says, all in one
 * municipality; one signal for each eighteen, as a million has in the whole country. DuckDB is
 * asked only where its driver stands on the class path. They lie in target/bench-vroegsignalen.
 */
@Tag("bench")
@SpringBootTest
@TestPropertySource(
        properties = {
            "samenhang.demo=false",
            "samenhang.db.data=target/bench-vroegsignalen",
            "samenhang.db.durable=false",
            "samenhang.db.fresh=true",
            "db-scheduler.enabled=false"
        })
class VroegsignalenBench {

    private static final Gemeentecode GEMEENTE = new Gemeentecode("9901");
    private static final int PERSONS_A_SIGNAL = 18;
    private static final int LINES_A_FILE = 50_000;
    private static final String KOP =
            "klantnummer;achternaam;geboortedatum;huisnummer;postcode;plaats;bedrag;oudste_datum;signaaldatum;inspanning";

    /** What is wrong with a signal, and of a hundred how many have it. */
    private enum Fout {
        GEEN(65),
        TIKFOUT(15),
        VERHUISD(5),
        TIKFOUT_EN_VERHUISD(3),
        GEBOORTEDATUM(2),
        ONBEKEND(10);

        private final int deel;

        Fout(int deel) {
            this.deel = deel;
        }
    }

    private record Persoon(UUID id, String naam, LocalDate geboren, String postcode, int nummer) {}

    private record Uitkomst(int goed, int fout, int gemist) {}

    @Autowired Signaalbestanden bestanden;
    @Autowired DatabaseAddress address;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private final Random random = new Random(20261129);
    private final LocalDate vandaag = LocalDate.now();
    private final int inwoners =
            Optional.ofNullable(System.getenv("SAMENHANG_INWONERS"))
                    .map(Integer::parseInt)
                    .orElse(900_000);
    private final Map<String, Optional<UUID>> waarheid = new HashMap<>();
    private final Map<String, Fout> fouten = new HashMap<>();

    @Test
    void measure() throws SQLException, IOException {
        var personen = new ArrayList<Persoon>();
        for (var i = 0; i < inwoners; i++) {
            personen.add(person(i));
        }
        register(personen);
        var regels = new ArrayList<String>();
        for (var i = 0; i < inwoners / PERSONS_A_SIGNAL; i++) {
            regels.add(signal(i, personen));
        }
        var begin = System.nanoTime();
        for (var van = 0; van < regels.size(); van += LINES_A_FILE) {
            receive(regels.subList(van, Math.min(van + LINES_A_FILE, regels.size())), van);
        }
        var seconden = (System.nanoTime() - begin) / 1e9;
        var wij = judge(ours());
        var duck = exactJoin(personen, regels);
        System.out.printf(
                Locale.ROOT,
                "vroegsignalen %d signals against %d persons at %d addresses%n",
                regels.size(),
                inwoners,
                inwoners / 2);
        Figures.print("vroegsignalen-seconds", seconden, "s", duck.map(Duck::seconden).orElse(0d));
        Figures.print(
                "vroegsignalen-per-second", regels.size() / seconden, "signals/s", 1_000_000 / 60d);
        Figures.print(
                "vroegsignalen-precision",
                precision(wij),
                "%",
                duck.map(d -> precision(d.uitkomst())).orElse(0d));
        Figures.print(
                "vroegsignalen-recall",
                recall(wij),
                "%",
                duck.map(d -> recall(d.uitkomst())).orElse(0d));
        perKind().forEach((fout, text) -> System.out.println("vroegsignalen " + fout + " " + text));
    }

    private static double precision(Uitkomst u) {
        return 100.0 * u.goed() / Math.max(1, u.goed() + u.fout());
    }

    /** Of those who are in the register. */
    private static double recall(Uitkomst u) {
        return 100.0 * u.goed() / Math.max(1, u.goed() + u.gemist());
    }

    private Persoon person(int nummer) {
        var adres = nummer / 2;
        var straat = adres / 6 % 400;
        return new Persoon(
                new UUID(0x7000L, 0x8000000000000000L | nummer),
                name((int) (1600 * Math.pow(random.nextDouble(), 2))),
                LocalDate.of(1935, 1, 1).plusDays(random.nextInt(26_000)),
                "991" + (1 + adres % 6) + (char) ('A' + straat / 20) + (char) ('A' + straat % 20),
                1 + adres / 2400);
    }

    /** Surnames of which some are common and most are rare. */
    private static String name(int nummer) {
        var eerste =
                List.of(
                        "Ber", "Kool", "Vis", "Molen", "Dijk", "Hoek", "Bak", "Schip", "Wol",
                        "Zand");
        var tweede =
                List.of("hof", "stra", "man", "ker", "veld", "huis", "berg", "beek", "aar", "ing");
        var derde =
                List.of(
                        "", "s", "a", "sen", "se", "ma", "inga", "el", "on", "er", "ink", "et",
                        "ot", "em", "us", "is");
        return eerste.get(nummer % 10) + tweede.get(nummer / 10 % 10) + derde.get(nummer / 100);
    }

    private String signal(int nummer, List<Persoon> personen) {
        var fout = fout(nummer % 100);
        var wie = personen.get(random.nextInt(personen.size()));
        var elders = personen.get(random.nextInt(personen.size()));
        var klant = "K" + nummer;
        waarheid.put(klant, fout == Fout.ONBEKEND ? Optional.empty() : Optional.of(wie.id()));
        fouten.put(klant, fout);
        var naam =
                switch (fout) {
                    case TIKFOUT, TIKFOUT_EN_VERHUISD -> typo(wie.naam());
                    case ONBEKEND -> name(random.nextInt(1600));
                    case GEEN, VERHUISD, GEBOORTEDATUM -> wie.naam();
                };
        var geboren =
                switch (fout) {
                    case GEBOORTEDATUM -> wie.geboren().plusYears(1);
                    case ONBEKEND -> LocalDate.of(1935, 1, 1).plusDays(random.nextInt(26_000));
                    case GEEN, TIKFOUT, VERHUISD, TIKFOUT_EN_VERHUISD -> wie.geboren();
                };
        var deur = fout == Fout.VERHUISD || fout == Fout.TIKFOUT_EN_VERHUISD ? elders : wie;
        return String.join(
                ";",
                klant,
                naam,
                geboren.toString(),
                String.valueOf(deur.nummer()),
                deur.postcode(),
                "Meetstad",
                "350",
                vandaag.minusDays(60).toString(),
                vandaag.toString(),
                "ja");
    }

    private static Fout fout(int plek) {
        var tot = 0;
        for (var fout : Fout.values()) {
            tot += fout.deel;
            if (plek < tot) {
                return fout;
            }
        }
        return Fout.GEEN;
    }

    /** One letter other, gone or twice. */
    private String typo(String naam) {
        var plek = 1 + random.nextInt(naam.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> naam.substring(0, plek) + 'x' + naam.substring(plek + 1);
            case 1 -> naam.substring(0, plek) + naam.substring(plek + 1);
            default -> naam.substring(0, plek) + naam.charAt(plek) + naam.substring(plek);
        };
    }

    private void register(List<Persoon> personen) throws SQLException, IOException {
        try (var connection = address.connectAsOwner()) {
            for (var tabel : List.of("inwoner", "verblijf")) {
                execute(
                        connection,
                        "alter table inwoner." + tabel + " no force row level security");
            }
            copy(
                    connection,
                    "inwoner.inwoner (gemeente, id, voornamen, geslachtsnaam, geboortedatum, geboorteprecisie, inschrijving)",
                    personen.stream()
                            .map(
                                    p ->
                                            "9901\t"
                                                    + p.id()
                                                    + "\tA\t"
                                                    + p.naam()
                                                    + '\t'
                                                    + p.geboren()
                                                    + "\tDAG\t9901\n")
                            .collect(Collectors.joining()));
            copy(
                    connection,
                    "inwoner.verblijf (gemeente, id, inwoner, periode, soort, straat, huisnummer, postcode, plaats, adressleutel)",
                    personen.stream()
                            .map(
                                    p ->
                                            "9901\t"
                                                    + p.id()
                                                    + '\t'
                                                    + p.id()
                                                    + "\t[2020-01-01,)\tWOONADRES\tMeetlaan\t"
                                                    + p.nummer()
                                                    + '\t'
                                                    + p.postcode()
                                                    + "\tMeetstad\t"
                                                    + key(p)
                                                    + '\n')
                            .collect(Collectors.joining()));
            for (var tabel : List.of("inwoner", "verblijf")) {
                execute(connection, "alter table inwoner." + tabel + " force row level security");
                execute(connection, "analyze inwoner." + tabel);
            }
        }
    }

    private static String key(Persoon p) {
        return p.postcode() + '|' + p.nummer();
    }

    private static void copy(Connection connection, String doel, String rijen)
            throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy " + doel + " from stdin",
                        new java.io.ByteArrayInputStream(rijen.getBytes(UTF_8)));
    }

    private void receive(List<String> regels, int van) {
        var inhoud = (KOP + '\n' + String.join("\n", regels)).getBytes(UTF_8);
        Contexts.runAs(
                context(),
                () ->
                        bestanden.receive(
                                Partnersoort.ENERGIE, "Meter", "bench-" + van + ".csv", inhoud));
    }

    private Map<String, UUID> ours() {
        var gevonden = new HashMap<String, UUID>();
        Contexts.runAs(
                context(),
                () ->
                        transaction.executeWithoutResult(
                                _ ->
                                        jdbc.sql(
                                                        "select klantnummer, inwoner from vroegsignaal.signaal where inwoner is not null")
                                                .query(
                                                        rs -> {
                                                            gevonden.put(
                                                                    rs.getString(1),
                                                                    rs.getObject(2, UUID.class));
                                                        })));
        return gevonden;
    }

    private Map<Fout, String> perKind() {
        var gevonden = ours();
        return fouten.entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getValue,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        regels ->
                                                "right %d of %d"
                                                        .formatted(
                                                                regels.stream()
                                                                        .filter(
                                                                                r ->
                                                                                        Optional
                                                                                                .ofNullable(
                                                                                                        gevonden
                                                                                                                .get(
                                                                                                                        r
                                                                                                                                .getKey()))
                                                                                                .equals(
                                                                                                        waarheid
                                                                                                                .get(
                                                                                                                        r
                                                                                                                                .getKey())))
                                                                        .count(),
                                                                regels.size()))));
    }

    private Uitkomst judge(Map<String, UUID> gevonden) {
        var goed = 0;
        var fout = 0;
        var gemist = 0;
        for (var regel : waarheid.entrySet()) {
            var wie = Optional.ofNullable(gevonden.get(regel.getKey()));
            if (wie.isPresent() && wie.equals(regel.getValue())) {
                goed++;
                continue;
            }
            fout += wie.isPresent() ? 1 : 0;
            gemist += regel.getValue().isPresent() ? 1 : 0;
        }
        return new Uitkomst(goed, fout, gemist);
    }

    private record Duck(double seconden, Uitkomst uitkomst) {}

    /** The same name, birth date and front door; empty without the driver of DuckDB. */
    private Optional<Duck> exactJoin(List<Persoon> personen, List<String> regels)
            throws SQLException, IOException {
        if (DriverManager.drivers()
                .noneMatch(d -> d.getClass().getName().startsWith("org.duckdb"))) {
            return Optional.empty();
        }
        var map = Files.createTempDirectory("duck");
        write(
                map.resolve("p.csv"),
                personen.stream()
                        .map(p -> p.id() + ";" + p.naam() + ';' + p.geboren() + ';' + key(p))
                        .toList());
        write(
                map.resolve("s.csv"),
                regels.stream()
                        .map(r -> r.split(";"))
                        .map(v -> v[0] + ';' + v[1] + ';' + v[2] + ';' + v[4] + '|' + v[3])
                        .toList());
        try (var connection = DriverManager.getConnection("jdbc:duckdb:")) {
            for (var tabel : List.of("p", "s")) {
                execute(
                        connection,
                        "create table %s as select * from read_csv('%s', header=false, delim=';', names=['k','naam','geboren','deur'], all_varchar=true)"
                                .formatted(tabel, map.resolve(tabel + ".csv")));
            }
            var begin = System.nanoTime();
            execute(
                    connection,
                    "create table m as select s.k, min(p.k) as wie from s join p using (naam, geboren, deur) group by s.k having count(*) = 1");
            var seconden = (System.nanoTime() - begin) / 1e9;
            var gevonden = new HashMap<String, UUID>();
            try (var statement = connection.createStatement();
                    var rs = statement.executeQuery("select k, wie from m")) {
                while (rs.next()) {
                    gevonden.put(rs.getString(1), UUID.fromString(rs.getString(2)));
                }
            }
            return Optional.of(new Duck(seconden, judge(gevonden)));
        }
    }

    private static void write(Path pad, List<String> regels) throws IOException {
        try (var out = new FileOutputStream(pad.toFile())) {
            out.write(String.join("\n", regels).getBytes(UTF_8));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Verwerkingscontext context() {
        return new Verwerkingscontext(
                GEMEENTE,
                new UUID(0, 1),
                "Meter",
                "VROEGSIGNALEERDER",
                Set.of(),
                VroegsignaalRechten.DOEL,
                true);
    }
}
