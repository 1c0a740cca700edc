package nl.samenhang.platform.logboek;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.DatabaseAddress;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Verwerkingslog;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log of a municipality that only one test class works for, and hands that tamper with it. */
abstract class Logfixture extends SamenhangTest {

    static final UUID YUSUF = UUID.randomUUID();

    @Autowired Verwerkingslog log;
    @Autowired Zegels zegels;
    @Autowired Controles controles;
    @Autowired JdbcClient jdbc;
    @Autowired private DatabaseAddress address;

    abstract Gemeentecode gemeente();

    @BeforeEach
    void emptyTheLog() {
        tamper("delete from logboek.zegel where gemeente = '" + gemeente() + "'");
        tamper("delete from security.verwerkingslog where gemeente = '" + gemeente() + "'");
    }

    <T> T here(Supplier<T> work) {
        return as(context(), work);
    }

    Verwerkingscontext context() {
        return new Verwerkingscontext(
                gemeente(),
                YUSUF,
                "Yusuf Demir",
                "CONSULENT",
                Set.of(),
                "toezicht-verwerkingen",
                false);
    }

    /** Somebody looks at the files of so many people, each in a transaction of its own. */
    void look(int times) {
        for (var i = 0; i < times; i++) {
            here(
                    () -> {
                        var wie = InwonerId.next();
                        log.read(Onderwerp.of("inwoner", wie), List.of(wie, InwonerId.next()));
                        return true;
                    });
        }
    }

    int seal() {
        return here(zegels::seal);
    }

    Controle check() {
        return Contexts.callAs(context(), () -> controles.check(_ -> {}));
    }

    /** What nobody but who rules the database can do; row security steps aside for it. */
    int tamper(String sql) {
        try (var connection = address.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("alter table security.verwerkingslog no force row level security");
            statement.execute("alter table logboek.zegel no force row level security");
            try {
                return statement.executeUpdate(sql);
            } finally {
                statement.execute("alter table security.verwerkingslog force row level security");
                statement.execute("alter table logboek.zegel force row level security");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect() throws SQLException {
        return address.connectAsApplication();
    }

    /** The ids of the lines in the order of the seals. */
    List<UUID> lines() {
        return here(
                () ->
                        jdbc.sql("select id from security.verwerkingslog order by id")
                                .query(UUID.class)
                                .list());
    }
}
