package nl.samenhang.werkplek.natie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.samenhang.platform.database.DatabaseAddress;
import nl.samenhang.werkplek.natie.Bouwsteen.Soort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Fills the database with a nation: takes the keys down, copies part after part, builds the keys
 * again and looks at the statistics. Each step knows what was done before, so that it goes on after
 * a crash where it was.
 */
@Component
class Natielading {

    private static final String PASSWORD = "samenhang";
    private static final double SECOND = 1e9;
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final DatabaseAddress address;
    private final PasswordEncoder encoder;

    Natielading(DatabaseAddress address, PasswordEncoder encoder) {
        this.address = address;
        this.encoder = encoder;
    }

    /**
     * Fills what is not there yet, with so many streams.
     *
     * @return how many persons this run copied
     */
    long fill(Opzet opzet, int streams, Consumer<String> say) throws SQLException {
        try (var connection = address.connectAsOwner()) {
            var ploeg = new Ploeg(address, streams);
            var steiger = new Steiger(connection);
            var manifest = new Manifest(connection);
            if (manifest.isComplete()) {
                return 0;
            }
            if (manifest.opzet().isEmpty()) {
                manifest.begin(opzet);
            }
            steiger.takeDown();
            var parts = opzet.stukken();
            var maker = new Stukmaker(opzet.zaad(), opzet.dag(), encoder.encode(PASSWORD));
            var copied = copy(parts, maker::make, ploeg, manifest, say);
            var begin = System.nanoTime();
            build(steiger, ploeg, say);
            finish(connection, steiger, ploeg);
            manifest.mark("klaar");
            say.accept(
                    "Sleutels, indexen en statistieken: "
                            + Voortgang.duration((System.nanoTime() - begin) / SECOND));
            return copied;
        }
    }

    /** Copies the parts that are not there yet, as the maker makes them. */
    static long copy(
            List<Stuk> parts,
            Function<Stuk, Rijen> maker,
            Ploeg ploeg,
            Manifest manifest,
            Consumer<String> say)
            throws SQLException {
        var stored = manifest.stored();
        var todo = parts.stream().filter(stuk -> !stored.contains(stuk.nummer())).toList();
        var total = parts.stream().mapToLong(Stuk::personen).sum();
        var before = total - todo.stream().mapToLong(Stuk::personen).sum();
        say.accept(
                String.format(
                        DUTCH,
                        "%,d personen in %,d stukken; %,d stukken staan er al.",
                        total,
                        parts.size(),
                        stored.size()));
        var voortgang = new Voortgang(say, total, before);
        ploeg.work(
                todo,
                (connection, stuk) -> {
                    new Stroom(connection).store(stuk, maker.apply(stuk));
                    voortgang.add(stuk.personen());
                });
        manifest.mark("gekopieerd");
        if (!todo.isEmpty()) {
            say.accept(
                    String.format(
                            DUTCH,
                            "Gekopieerd in %s: %,.0f personen per seconde.",
                            Voortgang.duration(voortgang.seconds()),
                            voortgang.perSecond()));
        }
        return total - before;
    }

    /** Tables beside each other, the keys of one table after each other; then the references. */
    private static void build(Steiger steiger, Ploeg ploeg, Consumer<String> say)
            throws SQLException {
        var waiting = steiger.waiting();
        var perTable = new TreeMap<Integer, List<Bouwsteen>>();
        for (var tabel : Tabel.values()) {
            perTable.put(
                    tabel.ordinal(),
                    waiting.stream()
                            .filter(steen -> steen.soort() != Soort.VERWIJZING)
                            .filter(steen -> steen.tabel().equals(tabel.naam))
                            .toList());
        }
        var order =
                perTable.values().stream()
                        .filter(stenen -> !stenen.isEmpty())
                        .sorted((een, ander) -> weight(ander) - weight(een))
                        .toList();
        ploeg.work(
                order,
                (connection, stenen) -> {
                    for (var steen : stenen) {
                        build(connection, steen, say);
                    }
                });
        ploeg.work(
                waiting.stream().filter(steen -> steen.soort() == Soort.VERWIJZING).toList(),
                (connection, steen) -> build(connection, steen, say));
    }

    private static void build(Connection connection, Bouwsteen steen, Consumer<String> say)
            throws SQLException {
        var begin = System.nanoTime();
        Steiger.build(connection, steen);
        var seconds = (System.nanoTime() - begin) / SECOND;
        if (seconds > 1) {
            say.accept(
                    String.format(DUTCH, "  %s %s: %.1f s", steen.tabel(), steen.naam(), seconds));
        }
    }

    /** The tables with most rows first, so that no worker has to wait for the last one. */
    private static int weight(List<Bouwsteen> stenen) {
        var tabel = stenen.getFirst().tabel();
        return switch (tabel) {
            case "inwoner.verblijf" -> 5;
            case "inwoner.zoekwoord" -> 4;
            case "huishouden.lid" -> 3;
            case "inwoner.inwoner" -> 2;
            case "inwoner.relatie" -> 1;
            default -> 0;
        };
    }

    private static void finish(Connection connection, Steiger steiger, Ploeg ploeg)
            throws SQLException {
        ploeg.work(
                Arrays.asList(Tabel.values()),
                (own, tabel) -> {
                    try (var statement = own.createStatement()) {
                        statement.execute("vacuum (analyze, parallel 0) " + tabel.naam);
                    }
                });
        steiger.lock();
        try (var statement = connection.createStatement()) {
            for (var sequence : List.of("gezin.kenmerk_nummer", "melding.volgnummer")) {
                statement.execute(
                        "select setval('%s', greatest(last_value, 1000000)) from %s"
                                .formatted(sequence, sequence));
            }
        }
    }

    /** The same rows into bare tables, for comparison. */
    double bare(Opzet opzet, int streams) throws SQLException {
        try (var connection = address.connectAsOwner()) {
            var maker = new Stukmaker(opzet.zaad(), opzet.dag(), PASSWORD);
            return new KaleKopie(new Ploeg(address, streams), maker)
                    .perSecond(connection, opzet.stukken());
        }
    }
}
