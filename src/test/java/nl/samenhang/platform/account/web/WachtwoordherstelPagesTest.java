package nl.samenhang.platform.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.account.Factoren;
import nl.samenhang.platform.account.Telefoon;
import nl.samenhang.platform.account.Wachtwoordherstel;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WachtwoordherstelPagesTest extends SamenhangTest {

    private static final String NIEUW = "een heel ander woord";
    private static final Pattern LINK = Pattern.compile("/nieuw[?]code=([0-9]{4}[.][\\w-]{32})");

    @Autowired private Accounts accounts;
    @Autowired private Wachtwoordherstel herstel;
    @Autowired private Factoren factoren;
    @Autowired private JdbcClient jdbc;

    private String naam;
    private MedewerkerId wie;

    @BeforeEach
    void anEmployeeWhoForgot() {
        naam = "vergeten-" + UUID.randomUUID();
        wie = accounts.medewerker(SAMENSTAD, naam, "Vera Vergeten", "CONSULENT");
        asSystem(() -> jdbc.sql("delete from security.inlogpoging").update());
    }

    @Test
    void a_link_from_the_mail_gives_another_password_once_and_ends_every_session() {
        var open = login(Accounts.PASSWORD).getResponse().getCookie("samenhang");
        asks(naam);
        var code = mailedCode();
        assertThat(get("/inloggen/wachtwoord/nieuw?code=" + code)).hasStatusOk();
        assertThat(get("/inloggen/wachtwoord/nieuw?code=" + code))
                .bodyText()
                .contains("Daarna bent u overal uitgelogd.");
        assertThat(chooses(code, "qwertyuiop12")).hasStatus(422).bodyText().contains("datalek");
        assertThat(chooses(code, NIEUW)).hasRedirectedUrl("/inloggen");
        assertThat(login(Accounts.PASSWORD)).hasRedirectedUrl("/inloggen?fout=onbekend");
        assertThat(login(NIEUW)).hasRedirectedUrl("/werk");
        assertThat(mvc.get().uri("/werk").cookie(open)).hasRedirectedUrl("/inloggen");
        assertThat(chooses(code, "nog een ander woord")).bodyText().contains("werkt niet meer");
        assertThat(login(NIEUW)).hasRedirectedUrl("/werk");
        assertThat(mails()).hasSize(2).last().asString().contains("zojuist gewijzigd");
    }

    @Test
    void whether_a_name_exists_is_not_told() {
        var known = asks(naam);
        var unknown = asks("niemand-" + UUID.randomUUID());
        assertThat(known).hasRedirectedUrl("/inloggen");
        assertThat(unknown).hasRedirectedUrl("/inloggen");
        assertThat(waiting()).isEqualTo(2);
        sendAll();
        assertThat(waiting()).isZero();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void the_second_factor_is_asked_after_it_as_always() {
        var telefoon =
                as(
                        employee(),
                        () -> new Telefoon(factoren.begin(naam).orElseThrow().sleutel(), clock));
        as(employee(), () -> factoren.confirm(naam, telefoon.code()));
        asks(naam);
        chooses(mailedCode(), NIEUW);
        assertThat(login(NIEUW)).hasRedirectedUrl("/inloggen/tweede-stap");
    }

    @Test
    void a_link_works_for_half_an_hour() {
        asks(naam);
        var code = mailedCode();
        clock.advance(Duration.ofMinutes(31));
        assertThat(get("/inloggen/wachtwoord/nieuw?code=" + code))
                .bodyText()
                .contains("werkt niet meer");
        chooses(code, NIEUW);
        assertThat(login(NIEUW)).hasRedirectedUrl("/inloggen?fout=onbekend");
    }

    @Test
    void a_password_that_is_too_short_is_asked_again_and_uses_nothing_up() {
        asks(naam);
        var code = mailedCode();
        assertThat(chooses(code, "kort"))
                .hasStatus(422)
                .bodyText()
                .contains("minstens 12 tekens", code);
        assertThat(chooses(code, NIEUW)).hasRedirectedUrl("/inloggen");
    }

    @Test
    void nobody_fills_the_mail_box_of_somebody_else() {
        for (var i = 0; i < 8; i++) {
            asks(naam);
            sendAll();
        }
        assertThat(mails()).hasSize(3);
    }

    @Test
    void who_has_no_password_of_ours_or_is_gone_gets_no_link() {
        asSystem(
                () ->
                        jdbc.sql(
                                        "update security.account set wachtwoord = null where gebruikersnaam = ?")
                                .param(naam)
                                .update());
        asks(naam);
        sendAll();
        assertThat(mails()).isEmpty();
    }

    @Test
    void the_secret_of_the_link_is_not_in_our_table() {
        asks(naam);
        var code = mailedCode();
        var kept =
                asSystem(
                        () ->
                                jdbc.sql(
                                                "select encode(hash, 'escape') from account.herstellink where gebruikersnaam = ?")
                                        .param(naam)
                                        .query(String.class)
                                        .single());
        assertThat(kept).doesNotContain(code);
    }

    private MvcTestResult asks(String gebruikersnaam) {
        return mvc.post()
                .uri("/inloggen/wachtwoord")
                .param("gebruikersnaam", gebruikersnaam)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult chooses(String code, String wachtwoord) {
        return mvc.post()
                .uri("/inloggen/wachtwoord/nieuw")
                .param("code", code)
                .param("nieuw", wachtwoord)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult login(String wachtwoord) {
        return mvc.post()
                .uri("/inloggen")
                .param("gebruikersnaam", naam)
                .param("wachtwoord", wachtwoord)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String url) {
        return mvc.get().uri(url).exchange();
    }

    private String mailedCode() {
        sendAll();
        var link = LINK.matcher(mails().getLast());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** What the job does some seconds later. */
    private void sendAll() {
        Contexts.runAs(
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, "inloggen"),
                herstel::sendAll);
    }

    private List<String> mails() {
        var sql =
                """
                select titel || ' ' || array_to_string(alineas, ' ') from notification.verzending
                where onderwerp_id = :id order by id
                """;
        return asSystem(() -> jdbc.sql(sql).param("id", wie.value()).query(String.class).list());
    }

    private long waiting() {
        return asSystem(
                () ->
                        jdbc.sql("select count(*) from account.herstelvraag")
                                .query(Long.class)
                                .single());
    }

    private Verwerkingscontext employee() {
        return new Verwerkingscontext(
                SAMENSTAD, wie.value(), "Vera Vergeten", "CONSULENT", Set.of(), "test", false);
    }
}
