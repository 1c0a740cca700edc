package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Positie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class LoginTest extends SamenhangTest {

    private static final Logvraag REFUSED =
            new Logvraag(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Handeling.GEWEIGERD),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Positie.NIEUWSTE);

    @Autowired Accounts accounts;

    @Test
    void an_employee_with_the_right_password_comes_to_the_work_list() {
        var naam = newAccount("CONSULENT");
        assertThat(login(naam, Accounts.PASSWORD))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/werk");
    }

    @Test
    void a_resident_comes_to_the_own_page() {
        var naam = "bewoner-" + UUID.randomUUID();
        accounts.inwoner(SAMENSTAD, naam, "Sanne de Wit", UUID.randomUUID());
        assertThat(login(naam, Accounts.PASSWORD)).hasRedirectedUrl("/mijn");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        var naam = newAccount("CONSULENT");
        assertThat(login(naam, "fout")).hasRedirectedUrl("/inloggen?fout=onbekend");
        assertThat(login("bestaat-niet", "fout")).hasRedirectedUrl("/inloggen?fout=onbekend");
    }

    @Test
    void after_five_wrong_passwords_the_account_waits_even_for_the_right_one() {
        var naam = newAccount("CONSULENT");
        for (var i = 0; i < 5; i++) {
            login(naam, "fout");
        }
        assertThat(login(naam, Accounts.PASSWORD)).hasRedirectedUrl("/inloggen?fout=wachten");
        clock.advance(Duration.ofMinutes(16));
        assertThat(login(naam, Accounts.PASSWORD)).hasRedirectedUrl("/werk");
    }

    @Test
    void an_employee_whose_role_has_ended_cannot_log_in() {
        var naam = newAccount("GEEN_ROL_MEER");
        // A role that no definition knows gives no right, but the person is still an employee.
        assertThat(login(naam, Accounts.PASSWORD)).hasRedirectedUrl("/werk");
        clock.set(java.time.LocalDate.of(2019, 12, 31));
        assertThat(login(naam, Accounts.PASSWORD)).hasRedirectedUrl("/inloggen?fout=onbekend");
    }

    @Test
    void a_post_without_the_token_of_the_form_changes_nothing_and_leads_to_the_login_page() {
        assertThat(
                        mvc.post()
                                .uri("/inloggen")
                                .param("gebruikersnaam", "x")
                                .param("wachtwoord", "y"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/inloggen");
    }

    @Test
    void somebody_without_the_right_gets_403_and_the_try_is_logged() {
        var naam = newAccount("CONSULENT");
        assertThat(mvc.get().uri("/beheer/gebruikers").cookie(session(naam))).hasStatus(403);
        var lines = asSystem(() -> log().find(REFUSED, 100));
        assertThat(lines)
                .anyMatch(
                        line ->
                                line.actorNaam().equals(naam)
                                        && line.handeling() == Handeling.GEWEIGERD);
    }

    @Test
    void a_page_for_staff_sends_somebody_without_login_to_the_login_page() {
        assertThat(mvc.get().uri("/beheer/gebruikers")).hasRedirectedUrl("/inloggen");
    }

    @Test
    void every_page_forbids_inline_scripts_frames_and_foreign_sources() {
        var policy =
                mvc.get()
                        .uri("/inloggen")
                        .exchange()
                        .getResponse()
                        .getHeader("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Autowired Verwerkingslog verwerkingslog;

    private Verwerkingslog log() {
        return verwerkingslog;
    }

    private String newAccount(String rol) {
        var naam = "test-" + UUID.randomUUID();
        accounts.medewerker(SAMENSTAD, naam, naam, rol);
        return naam;
    }

    private MvcTestResult login(String naam, String wachtwoord) {
        return mvc.post()
                .uri("/inloggen")
                .param("gebruikersnaam", naam)
                .param("wachtwoord", wachtwoord)
                .with(csrf())
                .exchange();
    }

    private Cookie session(String naam) {
        return login(naam, Accounts.PASSWORD).getResponse().getCookie("samenhang");
    }
}
