package nl.samenhang.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Ids;
import org.junit.jupiter.api.Test;

class DocumentPagesTest extends SamenhangTest {

    @Test
    void a_stranger_is_asked_to_log_in_before_anything_is_said_about_a_file() {
        assertThat(mvc.get().uri("/documenten/" + Ids.next()))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/inloggen");
        assertThat(mvc.get().uri("/mijn/documenten/" + Ids.next()))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/mijn/inloggen");
    }
}
