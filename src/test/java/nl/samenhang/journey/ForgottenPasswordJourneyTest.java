package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.account.Wachtwoordherstel;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Vera forgot her password, and chooses another one with a link from her mail. */
class ForgottenPasswordJourneyTest extends Journey {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:[0-9]+(/inloggen/wachtwoord/nieuw[?]code=[\\w.-]+)");
    private static final String NIEUW = "drie gele fietsen";

    @Autowired private Accounts accounts;
    @Autowired private Wachtwoordherstel herstel;
    @Autowired private JdbcClient jdbc;

    @Test
    void a_link_from_the_mail_leads_to_another_password_and_works_once() {
        var account = "vera." + UUID.randomUUID().toString().substring(0, 8);
        var vera = accounts.medewerker(SAMENSTAD, account, "Vera Vergeten", "CONSULENT");
        var page = phone();
        page.navigate("/inloggen");
        follow(page, "Wachtwoord vergeten?");
        isAccessible(page, "wachtwoord-vergeten-telefoon");
        page.getByLabel("Gebruikersnaam").fill(account);
        press(page, "Link mailen");
        assertThat(Story.text(page)).contains("Dan is er over een minuut een mail met een link");
        isAccessible(page, "wachtwoord-vergeten-verstuurd-telefoon");

        var link = mailed(vera);
        page.navigate(link);
        isAccessible(page, "wachtwoord-nieuw-telefoon");
        page.getByLabel("Nieuw wachtwoord").fill(NIEUW);
        press(page, "Wachtwoord bewaren");
        assertThat(Story.text(page)).contains("Log in met uw nieuwe wachtwoord");
        page.getByLabel("Gebruikersnaam").fill(account);
        page.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true)).fill(NIEUW);
        press(page, "Inloggen");
        assertThat(page.url()).endsWith("/werk");

        var later = desktop();
        later.navigate(link);
        assertThat(Story.text(later)).contains("Deze link werkt niet meer");
        isAccessible(later, "wachtwoord-link-verlopen");
    }

    /** The address in the mail that the job sends some seconds later. */
    private String mailed(MedewerkerId wie) {
        Contexts.runAs(
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, "inloggen"),
                herstel::sendAll);
        var sql =
                """
                select array_to_string(alineas, ' ') from notification.verzending
                where onderwerp_id = :id
                """;
        var mail =
                asSystem(() -> jdbc.sql(sql).param("id", wie.value()).query(String.class).single());
        var link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
