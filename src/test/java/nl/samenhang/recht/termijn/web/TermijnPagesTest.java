package nl.samenhang.recht.termijn.web;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import nl.samenhang.SamenhangTest;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TermijnPagesTest extends SamenhangTest {

    @Autowired private Personeel personeel;

    @Test
    void every_term_is_explained_with_its_article_and_its_steps() {
        var yusuf = personeel.medewerker("Yusuf", "CONSULENT", personeel.team("Team West"));

        assertThat(mvc.get().uri("/beheer/termijnen").with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Termijnen",
                        "Onderzoek na een Wmo-melding",
                        "6 weken",
                        "Wmo 2015 art. 2.3.2")
                .contains("met commissie:")
                .contains("een keer 6 weken langer")
                .contains("voor of op 1 juli")
                .doesNotContain("termijn.");
        assertThat(
                        mvc.get()
                                .uri("/beheer/termijnen")
                                .cookie(new Cookie("taal", "en"))
                                .with(by(yusuf)))
                .bodyText()
                .contains("Terms", "Inquiry after a Wmo report", "6 weeks");
    }

    @Test
    void clerks_without_the_right_to_read_definitions_may_not_see_them() {
        var post = personeel.medewerker("Ada", "ADMINISTRATIE", personeel.team("Post"));

        assertThat(mvc.get().uri("/beheer/termijnen").with(by(post))).hasStatus(403);
    }
}
