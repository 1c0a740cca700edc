package nl.samenhang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import nl.samenhang.kernel.Gemeentecode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContextsTest {

    private static final Verwerkingscontext PAGE =
            Verwerkingscontext.system(
                    new Gemeentecode("9901"), Systeemgebruiker.VOORDEUR, "dossiervoering");

    private final AtomicInteger reads = new AtomicInteger();

    @AfterEach
    void clear() {
        Contexts.clear();
    }

    @Test
    void a_page_that_only_shows_reads_each_thing_once() {
        Contexts.bindForShowing(PAGE, Spoor.own());
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("b")).isEqualTo(2);
    }

    @Test
    void a_request_that_changes_something_reads_what_is_there_now() {
        Contexts.bind(PAGE);
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("a")).isEqualTo(2);
    }

    @Test
    void another_actor_never_gets_what_was_read_before() {
        Contexts.bindForShowing(PAGE, Spoor.own());
        assertThat(read("a")).isEqualTo(1);
        int other = Contexts.callAs(PAGE.withDoel("ander-doel"), () -> read("a"));
        assertThat(other).isEqualTo(2);
        assertThat(read("a")).isEqualTo(1);
    }

    @Test
    void the_next_request_begins_with_nothing() {
        Contexts.bindForShowing(PAGE, Spoor.own());
        assertThat(read("a")).isEqualTo(1);
        Contexts.clear();
        Contexts.bindForShowing(PAGE, Spoor.own());
        assertThat(read("a")).isEqualTo(2);
    }

    private int read(String id) {
        return Contexts.readOnce(Integer.class, id, reads::incrementAndGet);
    }
}
