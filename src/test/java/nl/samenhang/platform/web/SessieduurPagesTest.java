package nl.samenhang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A session that is used all the time ends after a working day, and costs nobody the words. */
class SessieduurPagesTest extends SamenhangTest {

    private static final String NOTITIE = "/proef/notitie";

    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;

    private String naam;
    private MedewerkerId wie;

    @BeforeEach
    void anEmployee() {
        naam = "lang-" + UUID.randomUUID();
        wie = accounts.medewerker(SAMENSTAD, naam, "Lotte Lang", "CONSULENT");
    }

    @Test
    void within_the_working_day_a_session_goes_on() {
        var session = session(login());
        begonnen(Duration.ofHours(9).plusMinutes(55));
        assertThat(get(NOTITIE, session)).hasStatusOk();
    }

    @Test
    void after_the_working_day_somebody_logs_in_again_and_reads_why() {
        var session = session(login());
        begonnen(Duration.ofHours(10).plusMinutes(5));
        assertThat(get(NOTITIE, session)).hasRedirectedUrl("/inloggen?fout=dag-voorbij");
        assertThat(get("/inloggen?fout=dag-voorbij", session))
                .bodyText()
                .contains("U was een hele werkdag ingelogd.");
        assertThat(get(NOTITIE, session)).hasRedirectedUrl("/inloggen");
    }

    @Test
    void a_resident_comes_back_at_the_own_door() {
        accounts.inwoner(SAMENSTAD, naam + "-i", "Sanne de Wit", UUID.randomUUID());
        naam = naam + "-i";
        var session = session(login());
        begonnen(Duration.ofHours(11));
        assertThat(get("/mijn", session)).hasRedirectedUrl("/mijn/inloggen?fout=dag-voorbij");
    }

    @Test
    void what_was_sent_is_not_done_and_comes_back_after_login() {
        var session = session(login());
        begonnen(Duration.ofHours(11));
        var before = FormPage.NOTED.get();
        var answer =
                mvc.post()
                        .uri(NOTITIE)
                        .cookie(session)
                        .with(csrf())
                        .param("sh-pagina", NOTITIE)
                        .param("sh-actie", NOTITIE)
                        .param("sh-beurt", UUID.randomUUID().toString())
                        .param("sh-wie", wie.value().toString())
                        .param("tekst", "Het laatste gesprek van de dag")
                        .exchange();
        assertThat(answer).hasRedirectedUrl("/inloggen?fout=dag-voorbij");
        assertThat(FormPage.NOTED).hasValue(before);

        var again = login(session(answer));
        assertThat(again).hasRedirectedUrl(NOTITIE);
        assertThat(get(NOTITIE, session(again)))
                .bodyText()
                .contains("Het laatste gesprek van de dag");
    }

    /** As if the session had begun this long ago, and was used until now. */
    private void begonnen(Duration geleden) {
        var sql =
                """
                update database.spring_session set creation_time = creation_time - :geleden
                 where principal_name = :naam
                """;
        var changed =
                asSystem(
                        () ->
                                jdbc.sql(sql)
                                        .param("geleden", geleden.toMillis())
                                        .param("naam", naam)
                                        .update());
        assertThat(changed).isEqualTo(1);
    }

    private MvcTestResult login(Cookie... session) {
        var request =
                mvc.post()
                        .uri("/inloggen")
                        .param("gebruikersnaam", naam)
                        .param("wachtwoord", Accounts.PASSWORD)
                        .with(csrf());
        return (session.length == 0 ? request : request.cookie(session)).exchange();
    }

    private MvcTestResult get(String url, Cookie session) {
        return mvc.get().uri(url).cookie(session).exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return answer.getResponse().getCookie("samenhang");
    }
}
