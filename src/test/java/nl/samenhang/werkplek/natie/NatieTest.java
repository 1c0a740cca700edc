package nl.samenhang.werkplek.natie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.database.DatabaseAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The nation at the size of a village: the same rows, the same steps, the same crash. */
class NatieTest extends SamenhangTest {

    private static final Opzet VILLAGE =
            new Opzet(1500, Optional.empty(), 7, LocalDate.of(2026, 9, 14));
    private static final Consumer<String> SILENT = _ -> {};

    /** Where the nation lives; the people of other tests live in towns that do not exist. */
    private static final String OF_THE_NATION =
            VILLAGE.stukken().stream()
                    .map(stuk -> "'" + stuk.gemeente() + "'")
                    .distinct()
                    .collect(Collectors.joining(",", " where gemeente in (", ")"));

    @Autowired private Natielading lading;
    @Autowired private DatabaseAddress address;

    private List<String> keysBefore;

    /** The files of other tests that moved to a real town are done with. */
    @BeforeEach
    void look() throws SQLException {
        keysBefore = keys();
        try (var owner = address.connectAsOwner()) {
            emptyTowns(owner);
            new Steiger(owner).lock();
        }
    }

    /** Whatever went wrong, other tests find their keys and no inhabitants of the nation. */
    @AfterEach
    void cleanUp() throws SQLException {
        try (var owner = address.connectAsOwner()) {
            emptyTowns(owner);
            for (var steen : new Steiger(owner).waiting()) {
                Steiger.build(owner, steen);
            }
            new Steiger(owner).lock();
            execute(owner, "truncate natie.opzet, natie.stuk, natie.bouwsteen");
        }
    }

    private static void emptyTowns(Connection owner) throws SQLException {
        for (var tabel : List.of(Tabel.values()).reversed()) {
            execute(owner, "alter table " + tabel.naam + " no force row level security");
            execute(owner, "delete from " + tabel.naam + OF_THE_NATION);
        }
    }

    @Test
    void a_killed_filling_goes_on_and_ends_with_the_same_rows_and_every_key() throws SQLException {
        var parts = VILLAGE.stukken();
        var maker = new Stukmaker(VILLAGE.zaad(), VILLAGE.dag(), "hash");

        assertThatThrownBy(() -> crashAfter(40, parts, maker)).hasMessageContaining("power cut");
        assertThat(count("natie.stuk", "")).isBetween(30L, 60L);
        lading.fill(VILLAGE, 2, SILENT);

        assertThat(keys()).isEqualTo(keysBefore);
        assertThat(count("natie.stuk", "")).isEqualTo(parts.size());
        var expected = parts.stream().map(maker::make).toList();
        for (var tabel : Tabel.values()) {
            assertThat(stored(tabel))
                    .as(tabel.naam)
                    .isEqualTo(expected.stream().mapToLong(rijen -> lines(rijen, tabel)).sum());
        }
        assertThat(stored(Tabel.INWONER)).isEqualTo(VILLAGE.inwoners());
        assertThat(count("pg_class", "where relrowsecurity and not relforcerowsecurity")).isZero();
        assertThat(lading.fill(VILLAGE, 2, SILENT)).isZero();
    }

    @Test
    void a_part_that_is_there_is_never_stored_twice() throws SQLException {
        try (var owner = address.connectAsOwner()) {
            new Manifest(owner).begin(VILLAGE);
            new Steiger(owner).takeDown();
            var stuk = VILLAGE.stukken().getFirst();
            var rijen = new Stukmaker(7, VILLAGE.dag(), "hash").make(stuk);
            var stroom = new Stroom(owner);
            stroom.store(stuk, rijen);

            assertThatThrownBy(() -> stroom.store(stuk, rijen)).isInstanceOf(SQLException.class);
            assertThat(stored(Tabel.INWONER)).isEqualTo(stuk.personen());
            owner.setAutoCommit(true);
        }
    }

    @Test
    void a_folder_with_people_in_it_is_refused() throws SQLException {
        try (var owner = address.connectAsOwner()) {
            execute(owner, "alter table security.medewerker no force row level security");
            execute(
                    owner,
                    """
                    insert into security.medewerker (gemeente, id, naam, functie, email)
                    values ('0014', gen_random_uuid(), 'Iemand', 'x', 'x@y.example')
                    """);
            execute(owner, "alter table security.medewerker force row level security");
            assertThat(new Manifest(owner).holdsOthers()).isTrue();
        }
    }

    /** Some parts come in, then the machine stops in the middle of one. */
    private void crashAfter(int parts, List<Stuk> all, Stukmaker maker) throws SQLException {
        var made = new AtomicInteger();
        Function<Stuk, Rijen> dying =
                stuk -> {
                    if (made.incrementAndGet() > parts) {
                        throw new IllegalStateException("power cut");
                    }
                    return maker.make(stuk);
                };
        try (var owner = address.connectAsOwner()) {
            var manifest = new Manifest(owner);
            manifest.begin(VILLAGE);
            new Steiger(owner).takeDown();
            Natielading.copy(all, dying, new Ploeg(address, 2), manifest, SILENT);
        }
    }

    private static long lines(Rijen rijen, Tabel tabel) {
        var count = 0L;
        for (var b : rijen.bytes(tabel)) {
            count += b == '\n' ? 1 : 0;
        }
        return count;
    }

    /** Every key, index and reference of the tables, as PostgreSQL would write it down. */
    private List<String> keys() throws SQLException {
        var sql =
                """
                select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                  from pg_constraint where conparentid = 0 and connamespace::regnamespace::text not like 'pg_%'
                union all
                select pg_get_indexdef(indexrelid) from pg_index
                  join pg_class c on c.oid = indexrelid where c.relnamespace::regnamespace::text not like 'pg_%'
                order by 1
                """;
        try (var owner = address.connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private long stored(Tabel tabel) throws SQLException {
        try (var owner = address.connectAsOwner()) {
            execute(owner, "alter table " + tabel.naam + " no force row level security");
            try {
                return count(tabel.naam, OF_THE_NATION);
            } finally {
                execute(owner, "alter table " + tabel.naam + " force row level security");
            }
        }
    }

    private long count(String table, String where) throws SQLException {
        try (var owner = address.connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table + " " + where)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
