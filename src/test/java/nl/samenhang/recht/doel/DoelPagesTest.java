package nl.samenhang.recht.doel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenhang.SamenhangTest;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class DoelPagesTest extends SamenhangTest {

    @Autowired private Personeel personeel;

    @Test
    void the_table_says_in_words_what_a_purpose_may_use_and_by_which_article() {
        assertThat(mvc.get().uri("/beheer/doelbinding").with(by("PRIVACY")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Doel en gegevens",
                        "Alleen met toestemming",
                        "Wgs art. 8d",
                        "Staat uit (WAMS)");
    }

    @Test
    void one_kind_of_data_can_be_looked_at_alone() {
        assertThat(mvc.get().uri("/beheer/doelbinding?categorie=STRAFRECHT").with(by("PRIVACY")))
                .hasStatusOk()
                .bodyText()
                .contains("Politie en justitie", "UAVG art. 33")
                .doesNotContain("Wgs art. 8d");
    }

    @Test
    void who_may_not_read_definitions_gets_no_page() {
        assertThat(mvc.get().uri("/beheer/doelbinding").with(by("ADMINISTRATIE"))).hasStatus(403);
    }

    private RequestPostProcessor by(String rol) {
        return Personeel.by(personeel.medewerker("Iemand", rol, personeel.team("Team")));
    }
}
