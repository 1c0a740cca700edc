package nl.samenhang.werkplek.beheer.web;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class BeheerPageTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private List<Beheerpagina> paginas;
    @Autowired private Verwerkingslog log;

    private TeamId team;

    @BeforeEach
    void team() {
        team = personeel.team("Beheer");
    }

    @Test
    void each_role_sees_only_the_pages_of_its_own_tasks() {
        var bo = personeel.medewerker("Bo", "BEHEERDER", team);
        var petra = personeel.medewerker("Petra", "PRIVACY", team);

        assertThat(mvc.get().uri("/beheer").with(by(bo)))
                .hasStatusOk()
                .bodyText()
                .contains("/beheer/gebruikers", "/beheer/termijnen")
                .doesNotContain("/beheer/logboek");
        assertThat(mvc.get().uri("/beheer").with(by(petra)))
                .bodyText()
                .contains("/beheer/logboek", "/beheer/register")
                .doesNotContain("/beheer/gebruikers");
    }

    @Test
    void every_page_on_the_list_exists() {
        var bo = personeel.medewerker("Bo", "BEHEERDER", team);
        var petra = personeel.medewerker("Petra", "PRIVACY", team);

        for (var pagina : paginas) {
            var wie = bo.rechten().contains(pagina.recht()) ? bo : petra;
            if (wie.rechten().contains(pagina.recht())) {
                assertThat(mvc.get().uri(pagina.pad()).with(by(wie)))
                        .as(pagina.pad())
                        .hasStatusOk();
            }
        }
    }

    @Test
    void the_log_of_a_person_is_read_back_in_time_page_by_page() {
        var petra = personeel.medewerker("Petra", "PRIVACY", team);
        var over = new InwonerId(Ids.next());
        for (var day = 1; day <= 51; day++) {
            clock.advance(Duration.ofHours(1));
            asSystem(() -> log.read(Onderwerp.of("inwoner", over), over));
        }
        var oldest = asSystem(() -> log.about(over, 51)).getLast();

        var first = mvc.get().uri("/beheer/logboek?inwoner=" + over.value()).with(by(petra));
        assertThat(first).bodyText().contains("Toon oudere regels");
        assertThat(rows(first)).isEqualTo(50);
        var before = asSystem(() -> log.about(over, 50)).getLast().positie();
        var second =
                mvc.get()
                        .uri("/beheer/logboek?inwoner={inwoner}&na={na}", over.value(), before)
                        .with(by(petra));
        assertThat(second).bodyText().doesNotContain("Toon oudere regels");
        assertThat(rows(second)).isEqualTo(1);
        assertThat(oldest.moment()).isBefore(before.moment());
    }

    private static int rows(MockMvcTester.MockMvcRequestBuilder page) {
        var bytes = page.exchange().getMvcResult().getResponse().getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8).split("scope=\"row\"", -1).length - 1;
    }

    @Test
    void a_visitor_may_not_see_the_start_page_of_beheer() {
        assertThat(mvc.get().uri("/beheer")).hasStatus3xxRedirection();
    }
}
