package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import nl.samenhang.platform.account.Telefoon;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An employee sets up a second step, uses it, loses it, and gets a new one by four eyes. */
class SecondFactorJourneyTest extends Journey {

    @Autowired private Accounts accounts;

    @Test
    void a_code_of_the_phone_opens_the_door_and_a_lost_phone_is_reset_by_two_administrators() {
        var account = "tweede." + UUID.randomUUID().toString().substring(0, 8);
        accounts.medewerker(SAMENSTAD, account, "Tom Tweedestap", "CONSULENT");
        var page = phone();
        login(page, account);
        page.locator(".kop__gebruiker summary").click();
        follow(page, "Mijn account");
        assertThat(Story.text(page)).contains("U heeft nog geen tweede stap");
        isAccessible(page, "account");
        var telefoon = setUp(page);

        var elsewhere = desktop();
        elsewhere.navigate("/inloggen");
        fillLogin(elsewhere, new Hand.Mouse(elsewhere), account);
        assertThat(elsewhere.url()).endsWith("/inloggen/tweede-stap");
        isAccessible(elsewhere, "tweede-stap");
        code(elsewhere, "000000");
        assertThat(Story.text(elsewhere)).contains("Deze code klopt niet");
        clock.advance(Duration.ofSeconds(30));
        code(elsewhere, telefoon.code());
        assertThat(elsewhere.url()).endsWith("/werk");

        reset();
        elsewhere.navigate("/werk");
        assertThat(elsewhere.url()).contains("/inloggen");
        login(elsewhere, account);
        assertThat(elsewhere.url()).contains("/werk").doesNotContain("inloggen");
    }

    private Telefoon setUp(Page page) {
        follow(page, "App met codes instellen");
        isAccessible(page, "tweede-stap-instellen");
        var telefoon = new Telefoon(page.locator("[data-sleutel]").innerText(), clock);
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(telefoon.code());
        press(page, "Code controleren");
        assertThat(page.locator(".codes li").count()).isEqualTo(10);
        isAccessible(page, "herstelcodes");
        follow(page, "Ik heb de codes bewaard");
        assertThat(Story.text(page)).contains("App met codes is ingesteld");
        isAccessible(page, "account-met-tweede-stap");
        return telefoon;
    }

    private void reset() {
        var hugo = desktop();
        login(hugo, "beheer");
        hugo.navigate("/beheer/gebruikers");
        follow(hugo, "Tom Tweedestap");
        press(hugo, "Herstel aanvragen");
        var ria = desktop();
        login(ria, "beheer2");
        ria.navigate("/beheer/verzoeken");
        ria.locator("section", new Page.LocatorOptions().setHasText("Tom Tweedestap"))
                .getByText("Goedkeuren")
                .click();
        assertThat(Story.text(ria)).contains("Goedgekeurd");
    }

    private static void code(Page page, String code) {
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(code);
        press(page, "Inloggen");
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
