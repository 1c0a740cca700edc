package nl.samenhang.werkplek.natie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast PostgreSQL takes the same rows when nothing else is asked of it: made before, copied
 * into tables without keys, by as many streams.
 */
final class KaleKopie {

    private static final int PARTS = 12;
    private static final double SECOND = 1e9;

    private final Ploeg ploeg;
    private final Stukmaker maker;

    KaleKopie(Ploeg ploeg, Stukmaker maker) {
        this.ploeg = ploeg;
        this.maker = maker;
    }

    private record Klaargezet(Stuk stuk, Rijen rijen) {}

    /** Persons a second over some parts of the nation. */
    double perSecond(Connection connection, List<Stuk> stukken) throws SQLException {
        create(connection);
        try {
            var ready = new ArrayList<Klaargezet>();
            for (var i = 0; i < Math.min(PARTS, stukken.size()); i++) {
                var stuk = stukken.get((int) ((long) i * stukken.size() / PARTS % stukken.size()));
                ready.add(new Klaargezet(stuk, maker.make(stuk)));
            }
            var persons = ready.stream().mapToLong(klaar -> klaar.stuk().personen()).sum();
            var begin = System.nanoTime();
            ploeg.work(
                    ready,
                    (own, klaar) -> {
                        var stroom = new Stroom(own);
                        stroom.copy(klaar.rijen(), KaleKopie::bare);
                        stroom.commit();
                    });
            return persons / ((System.nanoTime() - begin) / SECOND);
        } finally {
            drop(connection);
        }
    }

    private static void create(Connection connection) throws SQLException {
        drop(connection);
        try (var statement = connection.createStatement()) {
            for (var tabel : Tabel.values()) {
                statement.execute(
                        "create table %s as select %s from %s limit 0"
                                .formatted(bare(tabel.naam), tabel.kolommen, tabel.naam));
            }
        }
    }

    private static void drop(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var tabel : Tabel.values()) {
                statement.execute("drop table if exists " + bare(tabel.naam));
            }
        }
    }

    private static String bare(String tabel) {
        return "natie.kaal_" + tabel.replace('.', '_');
    }
}
