package nl.samenhang.werkplek.beheer.web;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BeheerPageTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private List<Beheerpagina> paginas;

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
                .contains("/beheer/logboek", "/beheer/verwerkingen")
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
    void a_visitor_may_not_see_the_start_page_of_beheer() {
        assertThat(mvc.get().uri("/beheer")).hasStatus3xxRedirection();
    }
}
