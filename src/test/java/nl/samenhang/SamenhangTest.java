package nl.samenhang;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.DatabaseAddress;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole application on a real PostgreSQL, with a clock that stands still. All tests that need
 * Spring extend this class and add no configuration of their own, so that they share one context.
 *
 * <p>The database is shared too: a test makes its own people and looks only at those, or works for
 * a municipality of its own ({@link #as(String, Gemeentecode, Supplier)}).
 */
@SpringBootTest(properties = "spring.test.print-condition-evaluation-report=false")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestClock.Beans.class, TestDoel.class})
public abstract class SamenhangTest {

    /** The municipality of the demo. */
    protected static final Gemeentecode SAMENSTAD = new Gemeentecode("9901");

    /** Another one, which must never see the data of the first. */
    protected static final Gemeentecode ANDERSTAD = new Gemeentecode("9902");

    @Autowired protected MockMvcTester mvc;
    @Autowired protected TestClock clock;
    @Autowired protected TransactionTemplate transaction;
    @Autowired private DatabaseAddress address;

    @BeforeEach
    void startTheClock() {
        clock.reset();
        Contexts.clear();
    }

    @AfterEach
    void forgetTheContext() {
        Contexts.clear();
    }

    /** The person who plays the role in {@link #as(String, Supplier)}: one per role. */
    protected static UUID actor(String rol) {
        return UUID.nameUUIDFromBytes(rol.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Runs the work in one transaction for somebody with this role in Samenstad, who sees only own
     * files.
     */
    protected <T> T as(String rol, Supplier<T> work) {
        return as(rol, SAMENSTAD, work);
    }

    /**
     * Runs the work in one transaction for somebody with this role in Samenstad, who sees only own
     * files.
     */
    protected void as(String rol, Runnable work) {
        as(rol, SAMENSTAD, returningTrue(work));
    }

    /** Runs the work in one transaction for somebody with this role in the municipality. */
    protected <T> T as(String rol, Gemeentecode gemeente, Supplier<T> work) {
        var context =
                new Verwerkingscontext(gemeente, actor(rol), rol, rol, Set.of(), "test", false);
        return as(context, work);
    }

    /** Runs the work in one transaction for the given context. */
    protected <T> T as(Verwerkingscontext context, Supplier<T> work) {
        return Contexts.callAs(context, () -> transaction.execute(_ -> work.get()));
    }

    /** Runs the work in one transaction as a job of Samenstad, which sees every file. */
    protected <T> T asSystem(Supplier<T> work) {
        return as(Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, "test"), work);
    }

    /** Runs the work in one transaction as a job of Samenstad, which sees every file. */
    protected void asSystem(Runnable work) {
        asSystem(returningTrue(work));
    }

    /** Empties tables and what refers to them, as the owner; for a test that counts. */
    protected void empty(String... tables) {
        try (var connection = address.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", tables) + " cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Supplier<Boolean> returningTrue(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
