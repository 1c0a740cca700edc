package nl.samenhang.platform.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Rollen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ZegelPagesTest extends Logfixture {

    @Autowired private Rollen rollen;
    @Autowired private Controletaak controletaak;

    @Override
    Gemeentecode gemeente() {
        return new Gemeentecode("9952");
    }

    @Test
    void the_newest_seal_is_shown_and_can_be_kept_elsewhere() {
        assertThat(mvc.get().uri("/beheer/logboek/zegels").with(by("PRIVACY")))
                .hasStatusOk()
                .bodyText()
                .contains("Er is nog geen zegel");
        look(1);
        seal();
        var anker = here(zegels::newest).orElseThrow().anker();
        assertThat(mvc.get().uri("/beheer/logboek/zegels").with(by("PRIVACY")))
                .bodyText()
                .contains(
                        anker.toString(), "over 2 regels", "Er wachten geen regels op een zegel.");
        assertThat(mvc.get().uri("/beheer/logboek/zegels/nieuwste").with(by("PRIVACY")))
                .hasStatusOk()
                .bodyText()
                .contains(anker.toString());
    }

    @Test
    void a_check_is_started_from_the_page_and_its_outcome_stands_there() {
        look(1);
        seal();
        assertThat(
                        mvc.post()
                                .uri("/beheer/logboek/zegels/controle")
                                .with(by("PRIVACY"))
                                .with(csrf()))
                .hasRedirectedUrl("/beheer/logboek/zegels");
        assertThat(mvc.get().uri("/beheer/logboek/zegels").with(by("PRIVACY")))
                .bodyText()
                .contains("van 2 regels bekeken");
        var taak = here(controletaak::latest).orElseThrow();
        var goed = Contexts.callAs(context(), () -> controletaak.run(taak, (_, _) -> {}));
        assertThat(goed.sleutel()).isEqualTo("logboek.controle.heel");
        tamper("update security.verwerkingslog set rol = 'x' where gemeente = '9952'");
        var fout = Contexts.callAs(context(), () -> controletaak.run(taak, (_, _) -> {}));
        assertThat(fout.sleutel()).isEqualTo("logboek.breuk.REGEL_GEWIJZIGD");
        assertThat(fout.argumenten()).containsExactly("1", lines().getFirst().toString());
    }

    @Test
    void who_does_not_watch_over_the_log_has_no_seals() {
        for (var rol : Set.of("CONSULENT", "TEAMLEIDER", "BEHEERDER")) {
            assertThat(mvc.get().uri("/beheer/logboek/zegels").with(by(rol))).hasStatus(403);
            assertThat(mvc.get().uri("/beheer/logboek/zegels/nieuwste").with(by(rol)))
                    .hasStatus(403);
            assertThat(mvc.post().uri("/beheer/logboek/zegels/controle").with(by(rol)).with(csrf()))
                    .hasStatus(403);
        }
    }

    private RequestPostProcessor by(String rol) {
        var rechten =
                Set.copyOf(
                        rollen.all().stream()
                                .filter(r -> r.rol().equals(rol))
                                .findFirst()
                                .orElseThrow()
                                .rechten());
        var gebruiker =
                new Gebruiker(
                        "x",
                        gemeente().code(),
                        UUID.randomUUID(),
                        "Petra",
                        "MEDEWERKER",
                        rol,
                        rechten,
                        false);
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(gebruiker, "", Set.of()));
    }
}
