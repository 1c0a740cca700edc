package nl.samenhang.werkplek.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on which a strange log-in is seen. */
class InlogboekPagesTest extends SamenhangTest {

    private static final String PAD = "/beheer/inlogboek";

    @Autowired private Accounts accounts;

    private final String adres = "198.51.100." + ThreadLocalRandom.current().nextInt(1, 255);

    private String naam;
    private UUID tineke;

    @BeforeEach
    void somebody() {
        naam = "tineke-" + UUID.randomUUID();
        tineke = accounts.medewerker(SAMENSTAD, naam, naam, "CONSULENT").value();
    }

    @Test
    void the_privacy_officer_and_the_application_manager_see_where_many_tries_were_refused() {
        for (var i = 0; i < 5; i++) {
            login(naam, "fout");
        }
        for (var rol : new String[] {"PRIVACY", "BEHEERDER"}) {
            var answer = get(PAD, session(rol));
            assertThat(answer).hasStatusOk();
            assertThat(answer)
                    .bodyText()
                    .contains("Vaak geweigerd in de laatste 7 dagen")
                    .contains("?wat=GEWEIGERD&amp;wie=" + tineke)
                    .contains("5 keer geweigerd")
                    .contains("198.51.100.0/24");
        }
    }

    @Test
    void a_choice_shows_the_lines_of_one_person_and_a_wrong_day_is_said_in_words() {
        login(naam, "fout");
        var privacy = session("PRIVACY");
        assertThat(get(PAD + "?wie=" + tineke + "&wat=GEWEIGERD", privacy))
                .bodyText()
                .contains("verkeerd wachtwoord");
        assertThat(get(PAD + "?wie=" + tineke + "&wat=INGELOGD", privacy))
                .bodyText()
                .contains("Bij deze keuze staat niets");
        assertThat(get(PAD + "?vanaf=32-13-2026", privacy)).hasStatus(422);
    }

    @Test
    void a_resident_is_no_name_there() {
        var bewoner = "bewoner-" + UUID.randomUUID();
        var id = UUID.randomUUID();
        accounts.inwoner(SAMENSTAD, bewoner, "Sanne Geheimzinnig", id);
        login(bewoner, "fout");
        assertThat(get(PAD + "?wie=" + id, session("BEHEERDER")))
                .bodyText()
                .contains("Een inwoner (" + id.toString().substring(30) + ")")
                .doesNotContain("Geheimzinnig");
    }

    @Test
    void a_caseworker_and_a_visitor_do_not_get_it() {
        assertThat(get(PAD, session("CONSULENT"))).hasStatus(403);
        assertThat(mvc.get().uri(PAD)).hasRedirectedUrl("/inloggen");
    }

    @Test
    void on_the_own_page_somebody_sees_a_strange_try_and_nothing_of_others() {
        login(naam, "fout");
        var ander = session("CONSULENT");
        var own = login(naam, Accounts.PASSWORD).getResponse().getCookie("samenhang");
        assertThat(get("/account", own))
                .bodyText()
                .contains("Uw laatste keren inloggen")
                .contains("verkeerd wachtwoord")
                .contains("198.51.100.0/24");
        assertThat(get("/account", ander)).bodyText().doesNotContain("verkeerd wachtwoord");
    }

    private Cookie session(String rol) {
        var wie = rol.toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID();
        accounts.medewerker(SAMENSTAD, wie, wie, rol);
        return login(wie, Accounts.PASSWORD).getResponse().getCookie("samenhang");
    }

    private MvcTestResult get(String pad, Cookie session) {
        return mvc.get().uri(pad).cookie(session).exchange();
    }

    private MvcTestResult login(String wie, String wachtwoord) {
        return mvc.post()
                .uri("/inloggen")
                .param("gebruikersnaam", wie)
                .param("wachtwoord", wachtwoord)
                .with(csrf())
                .with(
                        request -> {
                            request.setRemoteAddr(adres);
                            return request;
                        })
                .exchange();
    }
}
